package counterpoint.citation;

import counterpoint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads lists of sections, each as a citation of its own: `§§ 1983, 1985(3) and 1988`, `Fed.R.Evid. 704, 705`.
final class SectionLists {
    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final SectionScanner sections;

    SectionLists(BlockScanner block, Catalogue catalogue, String text, SectionScanner sections) {
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
        this.sections = sections;
    }

    /// A list of sections to be read.
    ///
    /// @param kind of law
    /// @param law the code; null if none is named
    /// @param plural whether a list is announced, `§§`
    /// @param order whether its numbers have thousands, `Exec. Order No. 13,769`
    /// @param article whether a section may follow as a part, `art. 38.22, § 3`
    /// @param bare whether a code may follow that outranks `law`
    record Series(
            CitationKind kind,
            @Nullable PrintedLaw law,
            boolean plural,
            boolean order,
            boolean article,
            boolean bare) {
        static Series of(CitationKind kind, @Nullable PrintedLaw law, boolean plural) {
            return new Series(kind, law, plural, false, false, false);
        }

        static Series bare(CitationKind kind, @Nullable PrintedLaw law, boolean plural) {
            return new Series(kind, law, plural, false, false, true);
        }
    }

    /// Takes in one citation for each section of a list; answers where the last one ends.
    ///
    /// @param number where the first number stands in a citation that begins at `start`
    int read(Series series, int start, int number) {
        List<Draft> drafts = block.drafts();
        int first = drafts.size();
        int from = start;
        int at = number;
        int end;
        while (true) {
            end = one(series, from, at);
            if (!series.bare() && from == start) {
                drafts.getLast().core = new Span(from, end);
            }
            if (drafts.size() - 1 > first) {
                drafts.getLast().signal = drafts.get(drafts.size() - 2).signal;
            }
            int next = next(end, series.plural(), series.kind() == CitationKind.RULE);
            if (next < 0) {
                break;
            }
            from = next;
            at = next;
        }
        return end;
    }

    private int one(Series series, int from, int at) {
        int numberEnd = series.order() ? sections.orderEnd(at) : sections.numberEnd(at);
        int end = sections.partsEnd(numberEnd);
        if (series.plural()) {
            end = apartEnd(end);
        }
        if (series.article() || series.order()) {
            int section = Typography.skipComma(text, end);
            int partNumber = sections.signEnd(section, false);
            end = partNumber > section && text.startsWith("§", section)
                    ? sections.partsEnd(sections.numberEnd(partNumber))
                    : end;
        }
        Draft draft = new Draft(series.kind(), from, end);
        draft.words = text.substring(at, numberEnd).replace(" — ", "-").replace('–', '-').replace('‑', '-').replace(",",
                "");
        draft.law = series.law();
        int pin = Typography.skipComma(text, numberEnd);
        draft.pin = end > pin ? Typography.plain(text.substring(pin, end)) : null;
        block.add(draft);
        return end;
    }

    /// The end of a range printed with blanks, `§§ 761 – 788`.
    private int apartEnd(int end) {
        int dash = Typography.skipBlanks(text, end);
        int last = Typography.skipBlanks(text, dash + 1);
        boolean apart = dash > end && last > dash + 1 && Typography.isDash(Typography.charAt(text, dash));
        int lastEnd = apart ? sections.numberEnd(last) : last;
        return apart && lastEnd > last ? lastEnd : end;
    }

    /// Where the next number of a list begins, -1 if the list ends.
    ///
    /// @param plural whether the list was announced, `§§`; if not, only numbers between commas go on with `rules`
    int next(int end, boolean plural, boolean rules) {
        int at = Typography.skipComma(text, end);
        if (at == end) {
            return -1;
        }
        for (String word : new String[] {"and ", "& ", "or ", "to ", "through "}) {
            if (text.startsWith(word, at)) {
                at = Typography.skipBlanks(text, at + word.length());
                break;
            }
        }
        int numberEnd = sections.numberEnd(at);
        if (numberEnd == at || numberEnd - at > 20) {
            return -1;
        }
        int after = Typography.skipBlanks(text, numberEnd);
        char c = Typography.charAt(text, after);
        if (!plural && !rules && !(sections.isCompound(at) && isCompoundBefore(end))) {
            return -1;
        }
        boolean volume = Typography.isUpper(c) && catalogue.afterNumber(text, after) != null;
        boolean goesOn = text.startsWith("and ", after) || text.startsWith("or ", after);
        boolean prose = Typography.isLetter(c) && !goesOn && (!plural || numberEnd - at < 3);
        return volume || prose ? -1 : at;
    }

    /// Whether the number that ends before a list goes on is compound too.
    private boolean isCompoundBefore(int end) {
        int at = end;
        while (at > 0 && end - at < 40 && !Typography.isBlank(text.charAt(at - 1))) {
            at--;
        }
        while (at < end && !Typography.isDigit(text.charAt(at))) {
            at++;
        }
        return sections.isCompound(at);
    }
}

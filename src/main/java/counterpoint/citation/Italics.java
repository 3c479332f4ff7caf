package counterpoint.citation;

import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which words of a citation are set in italics: the name of a case, *id.*, *supra* (Indigo Book R2, typeface), and the
/// signal before it (R11).
///
/// Plain text sources carry no italics, so they follow from what the citation is.
public final class Italics {
    /// What follows the name of a case: its docket number, `Doe v. Roe, No. 20-1754, 2020 WL 5`, or a page, `Johnson, at 316`.
    private static final Pattern AFTER_NAME = Pattern.compile(",\\s+(?:Nos?\\.|at\\b|\\d)");
    private static final Pattern SIGNAL = Pattern.compile(
            "(?:See,? e\\.g\\.,|See also|See generally|See|But see|But cf\\.|Cf\\.|Accord|Compare|E\\.g\\.,"
                    + "|see,? e\\.g\\.,|see also|see|but see|but cf\\.|cf\\.|accord|e\\.g\\.,)\\s+$");
    private static final int LONGEST_SIGNAL = 16;

    private Italics() {
    }

    /// The stretches of a block in italics for one citation, in order.
    public static Stream<Span> of(Citation citation, CleanText text) {
        return Stream.concat(signal(citation, text).stream(),
                Stream.of(name(citation, text)).filter(name -> !name.isEmpty()));
    }

    /// The stretch in italics of a citation in `text` itself; empty, at the citation's start, if there is none.
    public static Span name(Citation citation, CleanText text) {
        return switch (citation) {
            case CaseCitation inFull -> beforeVolume(inFull, text);
            case ShortCitation shortForm -> beforeVolume(shortForm, text);
            case NameReference name -> name.place().clean();
            case IdCitation id -> first(id, id.text().indexOf('.') + 1);
            case SupraCitation supra -> first(supra, supra.text().indexOf("supra") + "supra".length());
            case LawCitation law -> first(law, 0);
            case RecordCitation inRecord -> first(inRecord, 0);
            case InternalCitation internal -> first(internal, 0);
            case SecondaryCitation secondary -> first(secondary, 0);
        };
    }

    /// What is printed before the volume, without what parts them; nothing of a citation that has neither.
    private static Span beforeVolume(Citation citation, CleanText text) {
        Span clean = citation.place().clean();
        int volume = citation.core().map(core -> text.cleanOffset(core.start())).orElse(clean.end());
        String before = text.text().substring(clean.start(), Math.clamp(volume, clean.start(), clean.end()));
        Matcher after = AFTER_NAME.matcher(before);
        if (after.find()) {
            return first(citation, after.start());
        }
        return first(citation, citation.core().isEmpty() ? 0 : before.replaceFirst("[, ]+$", "").length());
    }

    private static Span first(Citation citation, int length) {
        Span clean = citation.place().clean();
        return new Span(clean.start(), Math.min(clean.start() + length, clean.end()));
    }

    private static Optional<Span> signal(Citation citation, CleanText text) {
        int end = citation.place().clean().start();
        int from = Math.max(0, end - LONGEST_SIGNAL);
        Matcher signal = SIGNAL.matcher(text.text().substring(from, end));
        return signal.find() && startsWord(text.text(), from + signal.start())
                ? Optional.of(new Span(from + signal.start(),
                        from + signal.start() + signal.group().stripTrailing().length()))
                : Optional.empty();
    }

    private static boolean startsWord(String block, int at) {
        return at == 0 || !Character.isLetter(block.charAt(at - 1));
    }
}

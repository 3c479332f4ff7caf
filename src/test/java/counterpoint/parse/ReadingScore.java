package counterpoint.parse;

import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Compares what is read from made-up decisions with what was put into them.
public final class ReadingScore {
    private static final int SHOWN = 60;

    private final DecisionParser parser = new DecisionParser();
    private final Map<Part, int[]> counts = new EnumMap<>(Part.class);
    private final Map<Part, List<String>> misses = new EnumMap<>(Part.class);

    /// What is compared.
    public enum Part {
        /// Decisions with as many opinions as were printed.
        DECISIONS,
        /// Kinds, authors and joiners of opinions.
        KINDS,
        AUTHORS,
        JOINERS,
        /// Opinions whose numbered headings are those that were printed.
        HEADINGS,
        /// Footnotes whose text is exact.
        NOTES,
        /// Footnotes whose reference was found.
        REFERENCES,
        /// Opinions in which no footnote was found that was not printed.
        NO_OTHER_NOTES,
        /// Opinions whose text is exact but for hyphens and spaces: nothing lost, no head or note in it.
        LETTERS,
        /// Opinions whose text is exact.
        BODIES,
        /// Paragraphs and quotations that are exact and whole.
        PARAGRAPHS,
        /// Block quotations found as such.
        QUOTATIONS
    }

    /// Reads a source and counts what agrees.
    ///
    /// @param name by which misses name it
    public void add(String name, SourceText source, List<MadeUpOpinion> expected) {
        Decision decision = parser.parse(source);
        List<Opinion> opinions = decision.opinions();
        count(Part.DECISIONS, opinions.size() == expected.size(),
                name + ": " + opinions.size() + " opinions for " + expected.size());
        for (int at = 0; at < Math.min(opinions.size(), expected.size()); at++) {
            compare(name + "#" + (at + 1) + " ", opinions.get(at), expected.get(at));
        }
    }

    /// Which share of the parts agrees, from 0 to 1; 1 if there were none.
    public double share(Part part) {
        int[] count = count(part);
        return count[1] == 0 ? 1 : (double) count[0] / count[1];
    }

    /// What did not agree.
    public List<String> misses(Part part) {
        return misses.computeIfAbsent(part, none -> new ArrayList<>());
    }

    /// How many agree, and of how many: `171/172`.
    public String shown(Part part) {
        return String.format(Locale.ROOT, "%d/%d", count(part)[0], count(part)[1]);
    }

    private void count(Part part, boolean agrees, String miss) {
        count(part)[1]++;
        if (agrees) {
            count(part)[0]++;
        } else {
            misses(part).add(miss);
        }
    }

    /// How many agree, and of how many.
    private int[] count(Part part) {
        return counts.computeIfAbsent(part, none -> new int[2]);
    }

    private void compare(String name, Opinion opinion, MadeUpOpinion expected) {
        equal(Part.KINDS, name, opinion.kind(), expected.kind());
        equal(Part.AUTHORS, name, opinion.author().map(Judge::name), expected.author());
        equal(Part.JOINERS, name, opinion.joined().stream().sorted().toList(), expected.joined());
        List<String> headings = opinion.body().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> !heading.isSeparator())
                .map(heading -> heading.number().or(heading::title).orElse(""))
                .toList();
        equal(Part.HEADINGS, name, headings, expected.headings());
        notes(name, opinion, expected);
        bodies(name, opinion, expected);
    }

    private void notes(String name, Opinion opinion, MadeUpOpinion expected) {
        Map<String, Footnote> found = opinion.footnotes().stream()
                .collect(Collectors.toMap(Footnote::mark, note -> note, (first, second) -> first));
        for (MadeUpOpinion.Note note : expected.notes()) {
            Optional<Footnote> read = Optional.ofNullable(found.get(note.mark()));
            String text = read.map(each -> each.text().text()).orElse("");
            text(Part.NOTES, name + "note " + note.mark(), text, note.text());
            count(Part.REFERENCES, read.flatMap(Footnote::reference).isPresent(), name + "note " + note.mark());
        }
        count(Part.NO_OTHER_NOTES, opinion.footnotes().size() <= expected.notes().size(),
                name + opinion.footnotes().size() + " notes for " + expected.notes().size());
    }

    private void bodies(String name, Opinion opinion, MadeUpOpinion expected) {
        List<Block> blocks = opinion.body().stream().filter(block -> !(block instanceof Heading)).toList();
        List<String> read = blocks.stream().map(block -> block.text().text()).toList();
        String whole = String.join(" ", read);
        String printed = String.join(" ", expected.body());
        text(Part.BODIES, name, whole, printed);
        text(Part.LETTERS, name, whole.replaceAll("[- ]", ""), printed.replaceAll("[- ]", ""));
        for (String paragraph : expected.body()) {
            count(Part.PARAGRAPHS, read.contains(paragraph), name + paragraph);
        }
        List<String> quoted = blocks.stream()
                .filter(BlockQuotation.class::isInstance)
                .map(block -> block.text().text())
                .toList();
        for (String quotation : expected.quotations()) {
            count(Part.QUOTATIONS, quoted.contains(quotation), name + quotation);
        }
    }

    private void equal(Part part, String name, Object read, Object printed) {
        count(part, Objects.equals(read, printed), name + read + " for " + printed);
    }

    private void text(Part part, String name, String read, String printed) {
        int at = 0;
        while (at < Math.min(read.length(), printed.length()) && read.charAt(at) == printed.charAt(at)) {
            at++;
        }
        count(part, read.equals(printed), name + ": “" + around(read, at) + "” for “" + around(printed, at) + "”");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    }
}

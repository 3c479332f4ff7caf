package counterpoint.parse;

import counterpoint.opinion.OpinionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// An opinion of a court of appeals with made-up contents, in the layout of one of several circuits.
///
/// The same seed gives the same decision.
public final class MadeUpAppeal {
    private static final String[] NAMES = {
        "Brennan", "Sykes", "St. Eve", "Easterbrook", "Niemeyer", "Wynn", "Kozinski", "Bea", "O’Scannlain", "Dyk",
        "Pillard", "Leval"
    };
    private static final String[] PARTS = {"I", "II", "III"};
    private static final int HEIGHT = 44;

    private final MadeUpProse prose;
    private final Circuit circuit;
    private final MadeUpLines lines;
    private final boolean doubleSpaced;
    private final String docket;
    private final long seed;
    private final List<Line> body = new ArrayList<>();
    private final List<MadeUpOpinion> opinions = new ArrayList<>();

    /// How a court sets its opinions.
    private enum Circuit {
        SECOND("SECOND", 64, ":"),
        FOURTH("FOURTH", 70, ":"),
        FIFTH("FIFTH", 66, ":"),
        SEVENTH("SEVENTH", 58, "."),
        NINTH("NINTH", 56, ":");

        private final String title;
        private final int width;
        private final String stop;

        Circuit(String title, int width, String stop) {
            this.title = title;
            this.width = width;
            this.stop = stop;
        }

        /// Whether the text goes on behind the byline in its line.
        private boolean runsOn() {
            return this == SEVENTH;
        }
    }

    /// What sort of separate opinion a byline announces.
    private record Manner(String words, OpinionKind kind) {
        static final Manner[] ALL = {
            new Manner("dissenting", OpinionKind.DISSENT),
            new Manner("concurring", OpinionKind.CONCURRENCE),
            new Manner("concurring in part and dissenting in part", OpinionKind.CONCURRENCE_IN_PART),
            new Manner("concurring in the judgment", OpinionKind.CONCURRENCE_IN_JUDGMENT)
        };
    }

    /// A line of text and the note to which it refers, no lines if there is none; a form feed opens a page.
    private record Line(String text, List<String> note) {
    }

    private MadeUpAppeal(long seed) {
        this.seed = seed;
        prose = new MadeUpProse(new Random(seed));
        circuit = prose.oneOf(Circuit.values());
        doubleSpaced = circuit == Circuit.FOURTH && prose.happens(0.7);
        lines = new MadeUpLines(
                (line, note) -> MadeUpProse.plain(line).length() <= circuit.width, prose, true);
        docket = String.format(Locale.ROOT, "%02d-%d", prose.between(5, 23), prose.between(1000, 9999));
    }

    /// The decision as `pdftotext -layout` prints it.
    public static MadeUpDecision text(long seed) {
        MadeUpAppeal made = new MadeUpAppeal(seed);
        made.write();
        return new MadeUpDecision(made.printed(), List.copyOf(made.opinions));
    }

    private void write() {
        List<String> panel = new ArrayList<>(Arrays.asList(NAMES));
        Collections.shuffle(panel, new Random(prose.between(0, Integer.MAX_VALUE - 1)));
        List<String> judges = panel.stream().limit(3).map(judge -> judge.toUpperCase(Locale.ROOT)).toList();
        caption(judges);
        List<Manner> manners = new ArrayList<>();
        for (int left = prose.oneOf(0, 1, 1, 2); left > 0; left--) {
            manners.add(prose.oneOf(Manner.ALL));
        }
        boolean dissent = manners.stream().map(Manner::kind)
                .anyMatch(kind -> kind == OpinionKind.DISSENT || kind == OpinionKind.CONCURRENCE_IN_PART);
        opinion(dissent ? OpinionKind.MAJORITY : OpinionKind.LEAD, panel.getFirst(),
                judges.getFirst() + ", Circuit Judge" + circuit.stop);
        for (int at = 0; at < manners.size(); at++) {
            opinion(manners.get(at).kind, panel.get(at + 1),
                    judges.get(at + 1) + ", Circuit Judge, " + manners.get(at).words + circuit.stop);
        }
    }

    private void caption(List<String> judges) {
        add("                            In the", "          United States Court of Appeals",
                "              For the " + circuit.title + " Circuit", "                     ____________________",
                "No. " + docket, "JOHN DOE,", "                                              Plaintiff-Appellee,",
                "                              v.", "JANE ROE,",
                "                                           Defendant-Appellant.",
                "                     ____________________",
                "          ARGUED DECEMBER 7, 2020 — DECIDED AUGUST 18, 2021",
                "                     ____________________",
                "   Before " + judges.get(0) + ", Chief Judge, and " + judges.get(1) + " and " + judges.get(2)
                        + ", Circuit Judges.",
                "");
    }

    private void add(String... printed) {
        Arrays.stream(printed).forEach(text -> body.add(new Line(text, List.of())));
    }

    private void opinion(OpinionKind kind, String author, String byline) {
        MadeUpOpinion made = MadeUpOpinion.begun(kind, Optional.of(author), List.of());
        opinions.add(made);
        if (opinions.size() > 1) {
            body.add(new Line("\f", List.of()));
        }
        add("");
        if (!circuit.runsOn()) {
            lines.of(byline, 3, 0, 0, false).forEach(this::add);
            add("");
        }
        int parts = prose.oneOf(0, 2, 3);
        for (int part = 0; part < Math.max(1, parts); part++) {
            // Where the text runs on behind the byline, no heading stands between them.
            if (parts > 0 && !(circuit.runsOn() && part == 0)) {
                String number = PARTS[made.headings().size()];
                made.headings().add(number);
                add("", " ".repeat(circuit.width / 2) + number + (circuit.runsOn() ? "." : ""), "");
            }
            for (int left = prose.between(3, 6); left > 0; left--) {
                boolean first = circuit.runsOn() && made.body().isEmpty();
                paragraph(made, first ? byline + " " : "");
            }
        }
    }

    private void paragraph(MadeUpOpinion made, String before) {
        String words = prose.paragraph(2, 7);
        int mark = made.notes().size() + 1;
        String printed = prose.happens(0.3) ? prose.referring(words, mark) : words;
        made.body().add(words);
        int indent = circuit == Circuit.FOURTH ? 8 : prose.oneOf(3, 5);
        for (String line : lines.of(before + printed, indent, 0, 0, false)) {
            body.add(new Line(line, MadeUpProse.reference(line) == mark ? note(made, mark) : List.of()));
            if (doubleSpaced) {
                add("");
            }
        }
        if (circuit == Circuit.FIFTH) {
            add("");
        }
    }

    private List<String> note(MadeUpOpinion made, int mark) {
        String words = prose.paragraph(1, 3);
        made.notes().add(new MadeUpOpinion.Note(String.valueOf(mark), words));
        return lines.of(mark + " " + words, 2, 0, 0, true);
    }

    private String printed() {
        List<String> pages = new ArrayList<>();
        List<String> text = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Line line : body) {
            boolean opens = line.text.equals("\f");
            if (opens || text.size() + notes.size() + 1 >= HEIGHT) {
                pages.add(page(pages.size() + 1, text, notes));
                text.clear();
                notes.clear();
            }
            if (!opens) {
                text.add(MadeUpProse.plain(line.text));
            }
            notes.addAll(line.note);
        }
        pages.add(page(pages.size() + 1, text, notes));
        return String.join("\f", pages) + "\f";
    }

    private String page(int number, List<String> text, List<String> notes) {
        List<String> printed = new ArrayList<>(head(number));
        printed.addAll(text);
        if (!notes.isEmpty()) {
            boolean ruled = circuit == Circuit.SECOND || circuit == Circuit.NINTH;
            printed.add(ruled ? "________________________" : "");
            printed.addAll(notes);
        }
        switch (circuit) {
            case FOURTH -> printed.addAll(List.of("", " ".repeat(36) + number));
            case FIFTH, SECOND -> printed.addAll(List.of("", " ".repeat(30) + number));
            case SEVENTH, NINTH -> {
                // These print their numbers in the head.
            }
        }
        return String.join("\n", printed) + "\n";
    }

    private List<String> head(int number) {
        boolean left = number % 2 == 0;
        return switch (circuit) {
            case SECOND, FOURTH -> List.of();
            case FIFTH -> List.of(
                    "Case: " + docket + "      Document: 00515" + seed + "     Page: " + number
                            + "     Date Filed: 08/18/2021",
                    "", " ".repeat(20) + "No. " + docket, "");
            case SEVENTH -> number == 1
                    ? List.of()
                    : List.of(
                            left
                                    ? number + " ".repeat(40) + "No. " + docket
                                    : "No. " + docket + " ".repeat(40) + number,
                            "");
            case NINTH -> number == 1
                    ? List.of()
                    : List.of(
                            left
                                    ? number + " ".repeat(20) + "DOE V. ROE"
                                    : " ".repeat(20) + "DOE V. ROE" + " ".repeat(20) + number,
                            "");
        };
    }
}

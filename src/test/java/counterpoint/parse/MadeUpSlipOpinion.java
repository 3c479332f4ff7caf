package counterpoint.parse;

import counterpoint.opinion.OpinionKind;
import counterpoint.parse.MadeUpPages.Page;
import counterpoint.text.SlipOpinionPdf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// A slip opinion of the Supreme Court with made-up contents: syllabus, captions, bylines, parts, block quotations,
/// footnotes that go on over pages, and separate opinions, each on pages that count anew.
///
/// The same seed gives the same decision.
public final class MadeUpSlipOpinion {
    private static final String[] NAMES = {
        "Scalia", "Kennedy", "Thomas", "Ginsburg", "Breyer", "Alito", "Sotomayor", "Kagan", "Stevens", "Souter",
        "O’Connor", "Gorsuch", "Kavanaugh", "Barrett", "Jackson"
    };
    private static final String CHIEF = "Roberts";
    /// The last is too long for a line of its own beside a page's number as it is printed.
    private static final String[] CASES = {
        "MONTEJO v. LOUISIANA", "GEORGIA v. RANDOLPH", "UNITED STATES v. JONES", "SHELBY COUNTY v. HOLDER",
        "NATIONAL FEDERATION OF INDEPENDENT BUSINESS v. SEBELIUS"
    };
    private static final String[] PARTS = {"I", "II", "III", "IV"};
    private static final int SYLLABUS_LINES = 45;

    private final MadeUpProse prose;
    private final MadeUpLines lines;
    private final boolean asText;
    private final int year;
    private final String docket;
    private final String name;
    private final String date;
    private final List<Page> pages = new ArrayList<>();
    private final List<MadeUpOpinion> opinions = new ArrayList<>();

    /// What sort of separate opinion a byline announces.
    private record Manner(String words, OpinionKind kind) {
        static final Manner[] ALL = {
            new Manner("concurring.", OpinionKind.CONCURRENCE),
            new Manner("dissenting.", OpinionKind.DISSENT),
            new Manner("concurring in the judgment.", OpinionKind.CONCURRENCE_IN_JUDGMENT),
            new Manner("concurring in part and dissenting in part.", OpinionKind.CONCURRENCE_IN_PART),
            new Manner("dissenting from the denial of certiorari.", OpinionKind.DISSENT)
        };
    }

    /// An opinion to come.
    private record Plan(OpinionKind kind, String author, List<String> joined, String byline, String title) {
    }

    private MadeUpSlipOpinion(MadeUpProse prose, MadeUpLines lines, boolean asText) {
        this.prose = prose;
        this.lines = lines;
        this.asText = asText;
        year = prose.between(2000, 2022);
        docket = String.format(Locale.ROOT, "%02d–%d", year % 100, prose.between(100, 1500));
        name = CASES[prose.between(0, asText ? CASES.length - 1 : CASES.length - 2)];
        date = prose.oneOf("January", "March", "June") + " " + prose.between(1, 28) + ", " + year;
    }

    /// The decision as `pdftotext -layout` prints it.
    ///
    /// @param hyphens whether words broken at the end of a line keep their hyphens
    public static MadeUpDecision text(long seed, boolean hyphens) {
        MadeUpProse prose = new MadeUpProse(new Random(seed));
        boolean feeds = prose.happens(0.8);
        int width = prose.oneOf(60, 62, 64);
        MadeUpLines lines = new MadeUpLines(
                (line, note) -> MadeUpProse.plain(line).length() <= (note ? width + 12 : width), prose, hyphens);
        MadeUpSlipOpinion made = new MadeUpSlipOpinion(prose, lines, true);
        made.write();
        String text = made.pages.stream()
                .map(page -> printed(page, width))
                .collect(Collectors.joining(feeds ? "\f" : ""));
        return new MadeUpDecision(feeds ? text + "\f" : text, List.copyOf(made.opinions));
    }

    /// The decision as PDF.
    ///
    /// @param pdf the empty document that is filled
    /// @return what should be found in it
    public static List<MadeUpOpinion> print(long seed, SlipOpinionPdf pdf) {
        MadeUpProse prose = new MadeUpProse(new Random(seed));
        MadeUpSlipOpinion made = new MadeUpSlipOpinion(prose, new MadeUpLines(pdf::fits, prose, true), false);
        made.write();
        made.pages.forEach(page -> pdf.page(page.head(), page.second().substring(1), page.body(), page.notes()));
        return List.copyOf(made.opinions);
    }

    private static String printed(Page page, int width) {
        String[] head = page.head().split("\\|", -1);
        List<String> printed = new ArrayList<>();
        printed.add((head[0] + " ".repeat(18) + head[1] + " ".repeat(14) + head[2]).stripTrailing());
        printed.add("");
        page.second().lines().map(line -> printedLine(line, width)).forEach(printed::add);
        printed.add("");
        page.body().stream().map(line -> printedLine(line, width)).forEach(printed::add);
        if (!page.notes().isEmpty()) {
            printed.add("——————");
            page.notes().stream().map(MadeUpProse::plain).forEach(printed::add);
        }
        return String.join("\n", printed) + "\n";
    }

    private static String printedLine(String line, int width) {
        String plain = MadeUpProse.plain(line);
        return plain.startsWith(">")
                ? " ".repeat(Math.max(4, (width - plain.length()) / 2)) + plain.substring(1)
                : plain;
    }

    private void write() {
        boolean perCuriam = prose.happens(0.12);
        List<String> bench = new ArrayList<>(Arrays.asList(NAMES));
        Collections.shuffle(bench, new Random(prose.between(0, Integer.MAX_VALUE - 1)));
        List<Plan> plans = new ArrayList<>();
        plans.add(perCuriam
                ? new Plan(OpinionKind.PER_CURIAM, "", List.of(), MadeUpProse.small("Per Curiam") + ".", "Per Curiam")
                : lead(bench));
        for (int left = prose.oneOf(0, 0, 1, 1, 2, 3, 4); left > 0; left--) {
            plans.add(separate(bench));
        }
        if (!perCuriam) {
            syllabus(plans);
        }
        plans.forEach(this::opinion);
    }

    private Plan lead(List<String> bench) {
        String author = prose.happens(0.15) ? CHIEF : bench.removeLast();
        String judge = MadeUpProse.small((author.equals(CHIEF) ? "Chief Justice " : "Justice ") + author);
        if (prose.happens(0.85)) {
            List<String> joined = take(bench, prose.between(0, 3));
            return new Plan(OpinionKind.MAJORITY, author, joined, judge + " delivered the opinion of the Court.",
                    "Opinion of the Court");
        }
        List<String> joined = take(bench, prose.between(0, 2));
        String who = joined.isEmpty() ? "" : ", in which " + joining(joined);
        return new Plan(OpinionKind.PLURALITY, author, joined,
                judge + " announced the judgment of the Court and delivered an opinion" + who + ".",
                "Opinion of " + MadeUpProse.small(author) + ", J.");
    }

    private Plan separate(List<String> bench) {
        String author = bench.removeLast();
        Manner manner = prose.oneOf(Manner.ALL);
        List<String> joined = take(bench, prose.oneOf(0, 0, 1, 2));
        String who = joined.isEmpty() ? "" : "with whom " + joining(joined) + ", ";
        String title = MadeUpProse.small(author) + ", J., " + manner.words.substring(0, manner.words.length() - 1);
        boolean garbled = asText && prose.happens(0.1);
        String over = ">S\n>Opinion of S, " + author.toUpperCase(Locale.ROOT).substring(1) + "\n>"
                + author.toUpperCase(Locale.ROOT).substring(1) + "     J., dissenting\n" + " ".repeat(40) + ", J.";
        return new Plan(manner.kind, author, joined,
                MadeUpProse.small("Justice " + author) + ", " + who + manner.words, garbled ? over : title);
    }

    private static List<String> take(List<String> bench, int count) {
        List<String> taken = bench.subList(0, Math.max(0, Math.min(count, bench.size() - 5)));
        List<String> copy = List.copyOf(taken);
        taken.clear();
        return copy;
    }

    private static String joining(List<String> names) {
        return names.stream().map(each -> MadeUpProse.small("Justice " + each)).collect(Collectors.joining(" and "))
                + (names.size() > 1 ? " join" : " joins");
    }

    private void syllabus(List<Plan> plans) {
        List<String> all = new ArrayList<>(List.of(
                "         NOTE: Where it is feasible, a syllabus (headnote) will be released, as is",
                "       being done in connection with this case, at the time the opinion is issued.", "", "",
                ">SUPREME COURT OF THE UNITED STATES", "", ">Syllabus", "", ">" + name, "",
                ">CERTIORARI TO THE SUPREME COURT OF LOUISIANA", "",
                "    No. " + docket + ". Argued January 13, " + year + "—Decided " + date));
        for (int left = prose.between(2, 7); left > 0; left--) {
            all.addAll(lines.of(prose.paragraph(2, 5), 0, 2, 0, true));
        }
        all.addAll(List.of("", "974 So. 2d 1238, reversed and remanded.", ""));
        all.addAll(lines.of(lineUp(plans), 3, 0, 0, true));
        for (int from = 0; from < all.size(); from += SYLLABUS_LINES) {
            int number = pages.size() + 1;
            String head = number == 1 ? "(Slip Opinion)|OCTOBER TERM, " + (year - 1) + "|1" : runningHead(number);
            pages.add(new Page(head, ">Syllabus", all.subList(from, Math.min(all.size(), from + SYLLABUS_LINES)),
                    List.of()));
        }
    }

    private static String lineUp(List<Plan> plans) {
        Plan lead = plans.getFirst();
        StringBuilder lineUp = new StringBuilder(MadeUpProse.small(lead.author)
                + (lead.author.equals(CHIEF) ? ", C. J.," : ", J.,")
                + " delivered the opinion of the Court");
        List<String> names = lead.joined.stream().map(MadeUpProse::small).toList();
        if (!names.isEmpty()) {
            int last = names.size() - 1;
            lineUp.append(", in which ").append(String.join(", ", names.subList(0, last)))
                    .append(last == 0 ? "" : " and ").append(names.get(last))
                    .append(last == 0 ? ", J., joined" : ", JJ., joined");
        }
        plans.stream().skip(1).forEach(plan -> lineUp.append(". ").append(MadeUpProse.small(plan.author))
                .append(plan.byline.contains("dissenting")
                        ? ", J., filed a dissenting opinion"
                        : ", J., filed a concurring opinion"));
        return lineUp.append(".").toString();
    }

    private String runningHead(int number) {
        return number % 2 == 0
                ? number + "|" + name + "|"
                : "|Cite as: " + (530 + year % 50) + " U. S. ____ (" + year + ")|" + number;
    }

    private void opinion(Plan plan) {
        MadeUpOpinion made = MadeUpOpinion.begun(
                plan.kind, Optional.of(plan.author).filter(author -> !author.isEmpty()), plan.joined);
        opinions.add(made);
        String second = plan.title.startsWith(">") ? plan.title : ">" + plan.title;
        MadeUpPages set = new MadeUpPages(
                number -> new Page(runningHead(number), second, new ArrayList<>(), new ArrayList<>()));
        caption(plan).forEach(line -> set.add(line, List.of()));
        lines.of(plan.byline, 3, 0, 0, false).forEach(line -> set.add(line, List.of()));
        int parts = prose.between(1, PARTS.length);
        for (int part = 0; part < parts; part++) {
            part(set, made, parts == 1 ? "" : PARTS[part]);
        }
        if (prose.happens(0.3)) {
            set.add(">*     *     *", List.of());
            paragraph(set, made);
        }
        if (plan.kind == OpinionKind.MAJORITY || plan.kind == OpinionKind.PLURALITY) {
            set.add(" ".repeat(43) + "It is so ordered.", List.of());
            made.body().add("It is so ordered.");
        }
        pages.addAll(set.done());
    }

    private List<String> caption(Plan plan) {
        if (plan.kind == OpinionKind.PER_CURIAM) {
            return List.of(">SUPREME COURT OF THE UNITED STATES", ">JACOB P. ZORN v. SHELA M. LINTON",
                    ">ON PETITION FOR WRIT OF CERTIORARI TO THE UNITED",
                    ">STATES COURT OF APPEALS FOR THE SECOND CIRCUIT",
                    ">No. " + docket + ".   Decided " + date, "");
        }
        List<String> caption = new ArrayList<>();
        if (opinions.size() == 1) {
            caption.addAll(List.of("     NOTICE: This opinion is subject to formal revision before publication in the",
                    "     preliminary print of the United States Reports.", "", ""));
        }
        caption.addAll(List.of(">SUPREME COURT OF THE UNITED STATES", ">_________________", "", ">No. " + docket,
                ">_________________", "", "", ">JESSE JAY MONTEJO, PETITIONER v.", "", ">LOUISIANA", "",
                ">ON WRIT OF CERTIORARI TO THE SUPREME COURT OF", "", ">LOUISIANA", "", ">[" + date + "]", "", ""));
        return caption;
    }

    private void part(MadeUpPages set, MadeUpOpinion made, String number) {
        boolean divided = !number.isEmpty() && prose.happens(0.3);
        if (!number.isEmpty()) {
            heading(set, made, number);
        }
        for (String letter : divided ? List.of("A", "B") : List.of("")) {
            if (divided) {
                heading(set, made, letter);
            }
            for (int left = prose.between(1, 5); left > 0; left--) {
                paragraph(set, made);
                if (prose.happens(0.12)) {
                    quotation(set, made);
                }
            }
        }
    }

    private static void heading(MadeUpPages set, MadeUpOpinion made, String number) {
        set.add(">" + number, List.of());
        made.headings().add(number);
    }

    private void paragraph(MadeUpPages set, MadeUpOpinion made) {
        String words = prose.paragraph(2, 8);
        int mark = made.notes().size() + 1;
        String printed = prose.happens(0.3) ? prose.referring(words, mark) : words;
        made.body().add(words);
        for (String line : lines.of(printed, prose.between(2, 3), 0, 0, false)) {
            set.add(line, MadeUpProse.reference(line) == mark ? note(made, mark) : List.of());
        }
    }

    private List<String> note(MadeUpOpinion made, int mark) {
        String words = prose.oneOf(prose.paragraph(1, 2), prose.paragraph(2, 4), prose.paragraph(6, 9));
        made.notes().add(new MadeUpOpinion.Note(String.valueOf(mark), words));
        List<String> set = lines.of("^{" + mark + "} " + words, 2, 0, 0, true);
        if (asText && set.size() > 1 && prose.happens(0.5)) {
            set.add(1, "");
        }
        return set;
    }

    private void quotation(MadeUpPages set, MadeUpOpinion made) {
        String words = "“" + prose.paragraph(1, 2).replace('“', '‘').replace('”', '’') + "”";
        if (words.length() > 130) {
            String before = "The Court put it in these words:";
            made.body().add(before);
            set.add("   " + before, List.of());
            made.body().add(words);
            made.quotations().add(words);
            lines.of(words, 5, 5, 4, false).forEach(line -> set.add(line, List.of()));
        }
    }
}

package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.ParseProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The head of a memo: what names the case, what was read of it, what could not be read, what is set side by side.
final class MemoHead {
    private final CaseFile file;

    MemoHead(CaseFile file) {
        this.file = file;
    }

    List<Memo.Fact> facts() {
        Caption caption = file.caption();
        return Stream.of(
                fact("Court", Optional.of(caption.court().orElse("not stated"))),
                fact("Docket", caption.docket().map(number -> "No. " + number)),
                fact("Cited as", joined(caption.citations())),
                fact("Argued", caption.argued().map(CourtDate::written)),
                fact("Decided", Optional.of(caption.decided().map(CourtDate::written).orElse("date not stated"))),
                fact("Judges", joined(caption.judges())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Memo.Fact> fact(String name, Optional<String> value) {
        return value.map(words -> new Memo.Fact(name, words));
    }

    private static Optional<String> joined(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    List<Memo.Source> sources() {
        return file.opinions().stream()
                .map(opinion -> new Memo.Source(
                        heading(opinion), opinion.editions().stream().map(edition -> print(opinion, edition)).toList()))
                .toList();
    }

    private static String print(CaseOpinion opinion, Edition edition) {
        boolean read = edition.equals(opinion.readingText());
        return edition.label() + ", " + edition.file()
                + (read ? "" : ": another print of the same opinion; its pages are cited where they are known");
    }

    /// What could not be read, then every problem once, with how often it was met.
    List<String> unread() {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Decision decision : file.decisions()) {
            for (ParseProblem problem : decision.problems()) {
                times.merge(decision.source().file() + ": " + problem.message(), 1, Integer::sum);
            }
        }
        List<String> sentences = new ArrayList<>(file.problems());
        times.forEach((problem, count) -> sentences.add(problem + (count > 1 ? " (" + count + " times)" : "")));
        return sentences;
    }

    Optional<Memo.Sides> sides() {
        return file.left().flatMap(left -> file.right().map(right -> new Memo.Sides(heading(left), heading(right))));
    }

    private static Memo.Heading heading(CaseOpinion opinion) {
        return new Memo.Heading(opinion.kind(), Side.name(opinion));
    }

    /// One or two sentences.
    String situation(boolean nothing) {
        Optional<Memo.Sides> sides = sides();
        if (sides.isEmpty()) {
            return file.opinions().isEmpty()
                    ? "No opinion of this case could be read."
                    : "The sources of this case print one opinion, so there is nothing to set beside it.";
        }
        String beside = "Set side by side: " + sides.get().left().name() + " (left) and " + sides.get().right().name()
                + " (right).";
        return beside + others(sides.get())
                + (nothing ? " The two share nothing that says that they answer each other on a point." : "");
    }

    private String others(Memo.Sides sides) {
        List<Memo.Heading> rest = new ArrayList<>(file.opinions().stream().map(MemoHead::heading).toList());
        rest.remove(sides.left());
        rest.remove(sides.right());
        return rest.isEmpty()
                ? ""
                : " Not compared here: " + rest.stream().map(Memo.Heading::name).collect(Collectors.joining("; "))
                        + ".";
    }
}

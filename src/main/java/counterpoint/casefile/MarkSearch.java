package counterpoint.casefile;

import counterpoint.casefile.MarkPlaces.PrintKey;
import counterpoint.casefile.MarkPlaces.Standing;
import counterpoint.edition.Collation;
import counterpoint.note.Anchor;
import counterpoint.note.AnchorFinder;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.note.Refinding;
import counterpoint.note.SoughtText;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks for the text of marks in the prints of a case; to be used on one thread.
final class MarkSearch {
    /// The share of its words that a mark must have in a print to which it is carried.
    private static final double SAME_WORDS = 0.5;

    private final List<CaseOpinion> opinions;
    private final AnchorFinder finder = new AnchorFinder();
    private final Map<String, SoughtText> texts = new LinkedHashMap<>();
    private final Map<PrintKey, PrintedBlocks> blocks = new HashMap<>();

    MarkSearch(List<CaseOpinion> opinions) {
        this.opinions = opinions;
        for (CaseOpinion opinion : opinions) {
            for (Edition edition : opinion.editions()) {
                texts.computeIfAbsent(edition.file(), _ -> new SoughtText(edition.decision().source()));
            }
        }
    }

    /// A stretch at its place.
    private record There(CaseOpinion opinion, Edition edition, Span raw) {
    }

    Standing find(MarkTarget target) {
        Map<PrintKey, List<Place>> places = new LinkedHashMap<>();
        List<MarkedText> lost = new ArrayList<>();
        Optional<There> first = Optional.empty();
        for (MarkedText text : target.texts()) {
            Optional<There> there = find(text.anchor());
            if (there.isEmpty() || !place(there.get(), places)) {
                lost.add(text);
            } else if (first.isEmpty()) {
                first = there;
            }
        }
        return new Standing(
                target,
                places,
                first.map(there -> PrintKey.of(there.edition())),
                first.map(there -> there.raw().start()).orElse(0),
                lost);
    }

    /// Where an anchor's words are: in its own source, or else in exactly one opinion of the other sources.
    private Optional<There> find(Anchor anchor) {
        SoughtText own = texts.get(anchor.file());
        if (own != null) {
            Optional<There> there = in(own, anchor);
            if (there.isPresent()) {
                return there;
            }
        }
        List<There> elsewhere = texts.values().stream()
                .filter(text -> text != own)
                .flatMap(text -> in(text, anchor).stream())
                .toList();
        boolean one = elsewhere.stream().map(there -> there.opinion().id()).distinct().count() == 1;
        return one ? Optional.of(elsewhere.getFirst()) : Optional.empty();
    }

    /// An opinion may be another one by name than it was, so that only the text says to which a place belongs.
    private Optional<There> in(SoughtText text, Anchor anchor) {
        return switch (finder.find(anchor, text)) {
            case Refinding.Found(Span raw, var _) -> opinions.stream()
                    .flatMap(opinion -> opinion.editions().stream()
                            .filter(edition -> edition.file().equals(text.source().file()))
                            .filter(edition -> edition.opinion().span().overlaps(raw))
                            .map(edition -> new There(opinion, edition, raw)))
                    .findFirst();
            case Refinding.Orphan _ -> Optional.empty();
        };
    }

    /// Adds the places of a stretch in each print.
    ///
    /// @return whether it has one in its own
    private boolean place(There there, Map<PrintKey, List<Place>> places) {
        List<Place> home = blocks(there.edition()).places(there.raw());
        if (home.isEmpty()) {
            return false;
        }
        String words = words(there.edition(), home);
        for (Edition edition : there.opinion().editions()) {
            List<Place> here = edition.file().equals(there.edition().file())
                    ? home
                    : carried(there, edition).stream()
                            .filter(all -> saysTheSame(words, words(edition, all)))
                            .findFirst()
                            .orElse(List.of());
            if (!here.isEmpty()) {
                places.computeIfAbsent(PrintKey.of(edition), _ -> new ArrayList<>()).addAll(here);
            }
        }
        return true;
    }

    private Optional<List<Place>> carried(There there, Edition edition) {
        CaseOpinion opinion = there.opinion();
        return carried(opinion, there.edition(), edition, there.raw())
                .or(() -> carried(opinion, there.edition(), opinion.readingText(), there.raw())
                        .flatMap(raw -> carried(opinion, opinion.readingText(), edition, raw)))
                .map(raw -> blocks(edition).places(raw));
    }

    private static Optional<Span> carried(CaseOpinion opinion, Edition from, Edition to, Span raw) {
        Optional<Collation> collation = opinion.collation(from, to);
        return collation.flatMap(both -> both.rawCounterpart(raw.start())
                .flatMap(start -> both.rawCounterpart(raw.end() - 1)
                        .filter(last -> last >= start)
                        .map(last -> new Span(start, last + 1))));
    }

    private PrintedBlocks blocks(Edition edition) {
        return blocks.computeIfAbsent(PrintKey.of(edition), _ -> new PrintedBlocks(edition.opinion()));
    }

    private static String words(Edition edition, List<Place> places) {
        StringBuilder words = new StringBuilder();
        places.forEach(
                place -> words.append(place.clean().of(edition.opinion().block(place).text().text())).append(' '));
        return words.toString();
    }

    /// Where the other print lacks the words, the collation gives the place where they are missing, which is no place
    /// for a mark.
    private static boolean saysTheSame(String words, String others) {
        List<String> here = split(words);
        Set<String> there = new HashSet<>(split(others));
        long same = here.stream().filter(there::contains).count();
        return !here.isEmpty() && same >= SAME_WORDS * here.size();
    }

    private static List<String> split(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}§¶]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

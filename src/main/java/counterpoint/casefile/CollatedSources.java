package counterpoint.casefile;

import counterpoint.edition.Collation;
import counterpoint.edition.Collator;
import counterpoint.edition.Placement;
import counterpoint.edition.Print;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sources of a case after those that print the same opinion were collated.
///
/// The first source that prints an opinion is laid beside each other one that does. Footnotes which one of the two has
/// run into its text are taken out there, so that their citations are found as those of footnotes.
///
/// @param sources in the order given
/// @param collations each with the reading text on its left; prints that do not match are not among them
/// @param problems one sentence for each two prints that do not match
record CollatedSources(List<UncitedSource> sources, List<Collation> collations, List<String> problems) {
    CollatedSources {
        sources = List.copyOf(sources);
        collations = List.copyOf(collations);
        problems = List.copyOf(problems);
    }

    static CollatedSources of(List<UncitedSource> sources) {
        return new Collating(sources).collated();
    }

    /// The other sources that print an opinion of one.
    List<SourceReading.OtherPrint> otherPrints(UncitedSource source) {
        List<SourceReading.OtherPrint> prints = new ArrayList<>();
        for (Collation collation : collations) {
            String opinion = collation.left().opinion().id();
            UncitedSource left = source(collation.left());
            UncitedSource right = source(collation.right());
            if (left.equals(source) || right.equals(source)) {
                UncitedSource other = left.equals(source) ? right : left;
                prints.add(new SourceReading.OtherPrint(
                        opinion, other.file(), other.source().edition()));
            }
        }
        return prints;
    }

    /// The pages of the other prints of a source's opinions, at their places in it.
    List<PageMarker> otherPages(UncitedSource source) {
        List<PageMarker> pages = new ArrayList<>();
        for (Collation collation : collations) {
            if (source(collation.left()).equals(source)) {
                pages.addAll(collation.pages());
            } else if (source(collation.right()).equals(source)) {
                pages.addAll(collation.reversed().pages());
            }
        }
        return pages;
    }

    private UncitedSource source(Print print) {
        return sources.stream()
                .filter(source -> source.decision().equals(print.decision()))
                .findFirst()
                .orElseThrow();
    }

    /// Two sources that print one opinion, by their places in the list.
    private record Pair(String opinion, int first, int other) {
    }

    /// The work, source by source.
    private static final class Collating {
        private final List<UncitedSource> sources;
        private final List<Pair> pairs = new ArrayList<>();
        private final List<Collation> collations = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Collating(List<UncitedSource> given) {
            this.sources = new ArrayList<>(given);
        }

        CollatedSources collated() {
            for (int other = 1; other < sources.size(); other++) {
                for (Opinion opinion : sources.get(other).decision().opinions()) {
                    int first = first(opinion.id());
                    if (first < other) {
                        collate(new Pair(opinion.id(), first, other));
                    }
                }
            }
            List<Collation> rebound = new ArrayList<>();
            for (int i = 0; i < pairs.size(); i++) {
                Pair pair = pairs.get(i);
                rebound.add(collations.get(i)
                        .rebound(print(pair.first(), pair.opinion()), print(pair.other(), pair.opinion())));
            }
            return new CollatedSources(sources, rebound, problems);
        }

        /// The first source that prints an opinion.
        private int first(String opinion) {
            int first = 0;
            while (sources.get(first).decision().opinion(opinion).isEmpty()) {
                first++;
            }
            return first;
        }

        private void collate(Pair pair) {
            Collation collation = new Collator()
                    .collate(print(pair.first(), pair.opinion()), print(pair.other(), pair.opinion()));
            if (!collation.matches()) {
                problems.add("The " + pair.opinion() + " in " + sources.get(pair.other()).file()
                        + " is another text than in " + sources.get(pair.first()).file()
                        + ", so the two were not laid beside each other; check in case.json which opinions the files"
                        + " print.");
                return;
            }
            place(pair.first(), collation.placedNotes());
            place(pair.other(), collation.reversed().placedNotes());
            pairs.add(pair);
            collations.add(collation);
        }

        private void place(int source, Placement placement) {
            if (placement.changed()) {
                sources.set(source, sources.get(source).with(placement.opinion(), placement.notes()));
            }
        }

        private Print print(int source, String opinion) {
            Optional<Opinion> printed = sources.get(source).decision().opinion(opinion);
            return new Print(sources.get(source).decision(), printed.orElseThrow());
        }
    }
}

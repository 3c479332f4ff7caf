package counterpoint.casefile;

import counterpoint.casefile.PlacedMarks.Placed;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the reader's marks stand in all prints of a case's opinions as they are read now; immutable.
///
/// A mark is found in the print in which it was made, or in any other one if that is gone, and carried to the prints that
/// are collated with it. What is not found with certainty is an orphan, and stays one until its text is there again: a
/// mark is never moved. Finding is work for a background thread; a change of some marks searches for those alone.
public final class MarkPlaces {
    private final List<CaseOpinion> opinions;
    private final Marks marks;
    private final Map<String, Standing> standings;
    private final Map<PrintKey, PlacedMarks> prints;

    /// An opinion in one source.
    record PrintKey(String opinion, String file) {
        static PrintKey of(Edition edition) {
            return new PrintKey(edition.opinion().id(), edition.file());
        }
    }

    /// What was found of a mark.
    ///
    /// @param target what it is on
    /// @param places for each print the parts of the mark there, in order; a print without one is left out
    /// @param home the print in which it was found; empty for an orphan
    /// @param start where it begins there, raw; 0 for an orphan
    /// @param lost the stretches that were not found with certainty
    record Standing(
            MarkTarget target,
            Map<PrintKey, List<Place>> places,
            Optional<PrintKey> home,
            int start,
            List<MarkedText> lost) {
        static final Standing NOWHERE = new Standing(
                new MarkTarget.OfAuthority("none"), Map.of(), Optional.empty(), 0, List.of());
    }

    /// A mark of which some text or all cannot be found with certainty.
    ///
    /// @param mark the mark
    /// @param lost its old text, stretch by stretch
    public record Orphan(Mark mark, List<MarkedText> lost) {
        public Orphan {
            lost = List.copyOf(lost);
        }
    }

    private MarkPlaces(List<CaseOpinion> opinions, Marks marks, Map<String, Standing> standings) {
        this.opinions = opinions;
        this.marks = marks;
        this.standings = standings;
        this.prints = prints(marks, standings);
    }

    private static Map<PrintKey, PlacedMarks> prints(Marks marks, Map<String, Standing> standings) {
        Map<PrintKey, List<Placed>> placed = new HashMap<>();
        for (Mark mark : marks.marks()) {
            standing(standings, mark).places().forEach((print, places) -> {
                List<Placed> there = placed.computeIfAbsent(print, _ -> new ArrayList<>());
                for (int i = 0; i < places.size(); i++) {
                    there.add(new Placed(mark, places.get(i), i == 0));
                }
            });
        }
        Map<PrintKey, PlacedMarks> prints = new HashMap<>();
        placed.forEach((print, there) -> prints.put(print, new PlacedMarks(there)));
        return prints;
    }

    /// Finds the marks of a case.
    public static MarkPlaces of(CaseFile file, Marks marks) {
        return new MarkPlaces(file.opinions(), Marks.NONE, Map.of()).with(marks);
    }

    /// The places of other marks in the same texts; only those whose text was not looked for yet are.
    public MarkPlaces with(Marks now) {
        MarkSearch search = new MarkSearch(opinions);
        Map<String, Standing> found = new HashMap<>();
        for (Mark mark : now.marks()) {
            Standing known = standing(standings, mark);
            found.put(mark.id(), known.target().equals(mark.target()) ? known : search.find(mark.target()));
        }
        return new MarkPlaces(opinions, now, found);
    }

    /// The marks as they stand in a print.
    public PlacedMarks in(Edition edition) {
        return prints.getOrDefault(PrintKey.of(edition), PlacedMarks.NONE);
    }

    /// The marks of which some text or all was not found, in the order made.
    public List<Orphan> orphans() {
        return marks.marks().stream()
                .map(mark -> new Orphan(mark, standing(standings, mark).lost()))
                .filter(orphan -> !orphan.lost().isEmpty())
                .toList();
    }

    /// Where a mark begins, in the print in which it was found; empty for an orphan, and for an authority as a whole.
    public Optional<Edition> home(Mark mark) {
        return standing(standings, mark).home().flatMap(this::edition);
    }

    /// The parts of a mark in a print; empty if it has none there.
    public List<Place> places(Mark mark, Edition edition) {
        return standing(standings, mark).places().getOrDefault(PrintKey.of(edition), List.of());
    }

    /// All marks in the order in which they are printed, opinion by opinion; orphans and authorities as a whole last.
    public List<Mark> inOrder() {
        Map<PrintKey, Integer> order = new HashMap<>();
        opinions.forEach(opinion -> opinion.editions()
                .forEach(edition -> order.put(PrintKey.of(edition), order.size())));
        record Ordered(Mark mark, int print, int start) {
        }
        return marks.marks().stream()
                .map(mark -> {
                    Standing there = standing(standings, mark);
                    return new Ordered(mark, there.home().map(order::get).orElse(Integer.MAX_VALUE), there.start());
                })
                .sorted(Comparator.comparingInt(Ordered::print).thenComparingInt(Ordered::start))
                .map(Ordered::mark)
                .toList();
    }

    private Optional<Edition> edition(PrintKey print) {
        return opinions.stream()
                .flatMap(opinion -> opinion.editions().stream())
                .filter(edition -> PrintKey.of(edition).equals(print))
                .findFirst();
    }

    private static Standing standing(Map<String, Standing> standings, Mark mark) {
        return standings.getOrDefault(mark.id(), Standing.NOWHERE);
    }
}

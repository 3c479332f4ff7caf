package counterpoint.casefile;

import counterpoint.casefile.PlacedMarks.Placed;
import counterpoint.casefile.PlacedMarks.Row;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the reader's marks stand in all prints of a case's opinions as they are read now; immutable.
///
/// A mark is found in the print in which it was made, or in any other one if that is gone, and carried to the prints that
/// are collated with it. What is not found with certainty is an orphan, and stays one until its text is there again: a
/// mark is never moved. Finding is work for a background thread; a change of some marks searches for those alone.
public final class MarkPlaces {
    private static final int LAST = 127;
    private static final int PRINT_BITS = 56;
    private static final int INDEX_BITS = 24;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

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

    private MarkPlaces(
            List<CaseOpinion> opinions,
            Marks marks,
            Map<String, Standing> standings,
            Map<PrintKey, PlacedMarks> prints) {
        this.opinions = opinions;
        this.marks = marks;
        this.standings = standings;
        this.prints = prints;
    }

    /// Finds the marks of a case.
    public static MarkPlaces of(CaseFile file, Marks marks) {
        return new MarkPlaces(file.opinions(), Marks.NONE, Map.of(), Map.of()).with(marks);
    }

    /// The places of other marks in the same texts. Only those whose text was not looked for yet are, and only the blocks
    /// in which something changed are set anew: of ten thousand marks one changes at a keystroke.
    public MarkPlaces with(Marks now) {
        ChangedMarks changed = ChangedMarks.between(marks.marks(), now.marks());
        Map<String, Standing> found = found(changed);
        Map<PrintKey, PlacedMarks> placed = new HashMap<>(prints);
        Map<PrintKey, Set<Row>> rows = rows(changed.ids(), found);
        rows.forEach((print, changedRows) -> placed.put(
                print, placed.getOrDefault(print, PlacedMarks.NONE)
                        .with(changedRows, placed(print, changedRows, changed.ids(), now, found))));
        return new MarkPlaces(opinions, now, found, placed);
    }

    private Map<String, Standing> found(ChangedMarks changed) {
        MarkSearch search = new MarkSearch(opinions);
        Map<String, Standing> come = new HashMap<>();
        for (Mark mark : changed.come()) {
            Standing known = standing(standings, mark);
            come.put(mark.id(), known.target().equals(mark.target()) ? known : search.find(mark.target()));
        }
        boolean onTheSameText = changed.gone().stream()
                .allMatch(mark -> mark.target().equals(come.getOrDefault(mark.id(), Standing.NOWHERE).target()))
                && standings.keySet().containsAll(come.keySet());
        if (onTheSameText) {
            return standings;
        }
        Map<String, Standing> found = new HashMap<>(standings);
        changed.gone().forEach(mark -> found.remove(mark.id()));
        found.putAll(come);
        return found;
    }

    /// The rows of each print in which marks stood or stand.
    private Map<PrintKey, Set<Row>> rows(Set<String> ids, Map<String, Standing> found) {
        Map<PrintKey, Set<Row>> rows = new HashMap<>();
        for (Map<String, Standing> all : List.of(standings, found)) {
            for (String id : ids) {
                all.getOrDefault(id, Standing.NOWHERE).places().forEach((print, places) -> places.forEach(
                        place -> rows.computeIfAbsent(print, _ -> new HashSet<>()).add(Row.of(place))));
            }
        }
        return rows;
    }

    /// What stands in some rows of a print now, in the order of the marks.
    private List<Placed> placed(
            PrintKey print, Set<Row> rows, Set<String> changed, Marks now, Map<String, Standing> found) {
        PlacedMarks before = prints.getOrDefault(print, PlacedMarks.NONE);
        Set<String> there = new HashSet<>(changed);
        rows.forEach(row -> before.in(row).forEach(placed -> there.add(placed.mark().id())));
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : now.marks()) {
            if (there.contains(mark.id())) {
                List<Place> places = standing(found, mark).places().getOrDefault(print, List.of());
                for (int i = 0; i < places.size(); i++) {
                    if (rows.contains(Row.of(places.get(i)))) {
                        placed.add(new Placed(mark, places.get(i), i == 0));
                    }
                }
            }
        }
        return placed;
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
        List<Mark> all = marks.marks();
        // One number a mark, since a list of ten thousand is ordered at each keystroke in its filter: the print, the place
        // in it, and the mark's place among all, which finds it again.
        long[] keys = new long[all.size()];
        for (int i = 0; i < keys.length; i++) {
            Standing there = standing(standings, all.get(i));
            long print = there.home().map(order::get).orElse(LAST);
            keys[i] = print << PRINT_BITS | (long) there.start() << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToObj(key -> all.get((int) (key & INDEX))).toList();
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

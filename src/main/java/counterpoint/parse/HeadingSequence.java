package counterpoint.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells numbers of headings from other numbers and initials by the order in which headings are counted.
///
/// I, II, III …; A, B under a Roman number; 1, 2 under a letter. A level begins at its first number, has at least two,
/// and begins again under a new parent. So the `A.` of *A. Smith* and the `U.` of *U.S.* find no place.
final class HeadingSequence {
    /// The place of an accepted number.
    ///
    /// @param level its depth, from 1
    /// @param number how it is read
    record Placed(int level, HeadingNumber number) {
        /// The same number a level below.
        Placed deeper() {
            return new Placed(level + 1, number);
        }
    }

    /// The place of each candidate; empty for those that are no headings.
    ///
    /// @param candidates all readings of each number, in the order printed
    List<Optional<Placed>> place(List<List<HeadingNumber>> candidates) {
        Map<HeadingNumber, int[]> places = places(candidates);
        List<HeadingNumber> open = new ArrayList<>();
        List<Optional<Placed>> placed = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Optional<Placed> place = next(open, candidates.get(i));
            if (place.isEmpty()) {
                place = first(open, candidates.get(i), places, i);
            }
            placed.add(place);
        }
        return placed;
    }

    /// The number that goes on counting at the deepest level that it can.
    private static Optional<Placed> next(List<HeadingNumber> open, List<HeadingNumber> readings) {
        for (int level = open.size(); level > 0; level--) {
            HeadingNumber last = open.get(level - 1);
            for (HeadingNumber number : readings) {
                if (number.style() == last.style() && number.value() == last.value() + 1) {
                    open.subList(level - 1, open.size()).clear();
                    open.add(number);
                    return Optional.of(new Placed(level, number));
                }
            }
        }
        return Optional.empty();
    }

    /// The number that begins a new level, if its second follows before the level above goes on.
    private static Optional<Placed> first(
            List<HeadingNumber> open, List<HeadingNumber> readings, Map<HeadingNumber, int[]> places, int index) {
        for (HeadingNumber number : readings) {
            boolean counting = open.stream().anyMatch(last -> last.style() == number.style());
            if (number.value() != 1 || counting) {
                continue;
            }
            int second = after(places, new HeadingNumber(number.style(), 2), index);
            int limit = Integer.MAX_VALUE;
            for (HeadingNumber above : open) {
                limit = Math.min(limit, after(places, new HeadingNumber(above.style(), above.value() + 1), index));
            }
            if (second < limit) {
                open.add(number);
                return Optional.of(new Placed(open.size(), number));
            }
        }
        return Optional.empty();
    }

    private static Map<HeadingNumber, int[]> places(List<List<HeadingNumber>> candidates) {
        Map<HeadingNumber, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (HeadingNumber number : candidates.get(i)) {
                lists.computeIfAbsent(number, key -> new ArrayList<>()).add(i);
            }
        }
        Map<HeadingNumber, int[]> places = new HashMap<>();
        lists.forEach((number, list) -> places.put(number, list.stream().mapToInt(Integer::intValue).toArray()));
        return places;
    }

    private static int after(Map<HeadingNumber, int[]> places, HeadingNumber number, int index) {
        int[] found = places.getOrDefault(number, new int[0]);
        int at = Arrays.binarySearch(found, index + 1);
        int next = at >= 0 ? at : -at - 1;
        return next < found.length ? found[next] : Integer.MAX_VALUE;
    }
}

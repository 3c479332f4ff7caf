package counterpoint.casefile;

import counterpoint.note.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is between the parts that two lists of marks share at their beginning and at their end. A change of the reader's
/// changes, adds or removes a few marks that stand together, so that this is little; marks there may be the same, too.
///
/// @param gone the marks of the one list
/// @param come the marks of the other one
record ChangedMarks(List<Mark> gone, List<Mark> come) {
    static ChangedMarks between(List<Mark> before, List<Mark> now) {
        int most = Math.min(before.size(), now.size());
        int first = 0;
        while (first < most && before.get(first).equals(now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && before.get(before.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
            last++;
        }
        return new ChangedMarks(before.subList(first, before.size() - last), now.subList(first, now.size() - last));
    }

    /// The ids of all of them.
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        gone.forEach(mark -> ids.add(mark.id()));
        come.forEach(mark -> ids.add(mark.id()));
        return ids;
    }
}

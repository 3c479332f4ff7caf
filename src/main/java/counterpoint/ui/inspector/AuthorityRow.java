package counterpoint.ui.inspector;

import counterpoint.ui.model.SharedAuthority;
import java.util.ArrayList;
import java.util.List;

/// One row of the list of authorities.
sealed interface AuthorityRow {
    /// A group's title with the number of its authorities; the second group can be folded.
    record Title(String words, int count, boolean folds, boolean open) implements AuthorityRow {
    }

    /// An authority.
    record Entry(SharedAuthority counted) implements AuthorityRow {
    }

    /// What to say where there is nothing to list.
    record Nothing(String sentence) implements AuthorityRow {
    }

    /// The authorities of a case with one opinion.
    static List<AuthorityRow> ofOne(List<SharedAuthority> authorities, String title, String none) {
        List<AuthorityRow> rows = new ArrayList<>();
        rows.add(new Title(title, authorities.size(), false, true));
        authorities.forEach(one -> rows.add(new Entry(one)));
        if (authorities.isEmpty()) {
            rows.add(new Nothing(none));
        }
        return List.copyOf(rows);
    }

    /// The shared authorities, then the others, which show only if `open`.
    static List<AuthorityRow> of(List<SharedAuthority> authorities, Words words, boolean open) {
        List<AuthorityRow> rows = new ArrayList<>();
        List<SharedAuthority> shared = authorities.stream().filter(SharedAuthority::isShared).toList();
        List<SharedAuthority> others = authorities.stream().filter(one -> !one.isShared()).toList();
        rows.add(new Title(words.shared(), shared.size(), false, true));
        shared.forEach(one -> rows.add(new Entry(one)));
        if (shared.isEmpty()) {
            rows.add(new Nothing(words.none()));
        }
        if (!others.isEmpty()) {
            rows.add(new Title(words.others(), others.size(), true, open));
            if (open) {
                others.forEach(one -> rows.add(new Entry(one)));
            }
        }
        return List.copyOf(rows);
    }

    /// The words of the list.
    record Words(String shared, String others, String none) {
    }
}

package counterpoint.ui.model.authorities;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which authorities are listed, and in which order.
///
/// @param words each of which stands in the name or a citation, in any letter case; none leaves nothing out
/// @param kind the only kind listed; empty for all
/// @param shared whether only those are listed that several opinions cite
/// @param order in which they are listed
public record Filter(String words, Optional<AuthorityKind> kind, boolean shared, Order order) {
    /// Everything, most mentioned first.
    public static final Filter ALL = new Filter("", Optional.empty(), false, Order.MENTIONS);

    /// The rows that are listed.
    ///
    /// @param rows most mentioned first
    public List<Row> of(List<Row> rows) {
        List<String> sought = sought();
        return order.of(rows.stream()
                .filter(row -> kind.isEmpty() || kind.get() == row.authority().kind())
                .filter(row -> !shared || row.isShared())
                .filter(row -> sought.isEmpty() || names(row.authority(), sought))
                .toList());
    }

    /// Those of the undecided citations whose words are sought; none if only some authorities are to be listed.
    public List<OpenMention> open(List<OpenMention> open) {
        List<String> sought = sought();
        return shared || kind.isPresent()
                ? List.of()
                : open.stream()
                        .filter(one -> has(one.mention().citation().text().toLowerCase(Locale.ROOT), sought))
                        .toList();
    }

    /// Whether it leaves anything out.
    public boolean isNarrow() {
        return shared || kind.isPresent() || !sought().isEmpty();
    }

    /// The same with other words.
    public Filter withWords(String other) {
        return new Filter(other, kind, shared, order);
    }

    /// The same for one kind, or for all.
    public Filter withKind(Optional<AuthorityKind> only) {
        return new Filter(words, only, shared, order);
    }

    /// The same with or without those that only one opinion cites.
    public Filter withShared(boolean only) {
        return new Filter(words, kind, only, order);
    }

    /// The same in another order.
    public Filter withOrder(Order other) {
        return new Filter(words, kind, shared, other);
    }

    private List<String> sought() {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean names(Authority authority, List<String> sought) {
        String all = String.join(" ",
                Stream.concat(Stream.of(authority.key()), authority.citations().stream()).toList());
        return has(all.toLowerCase(Locale.ROOT), sought);
    }

    private static boolean has(String words, List<String> sought) {
        return sought.stream().allMatch(words::contains);
    }
}

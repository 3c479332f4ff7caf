package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import java.util.Optional;

/// What the reader has chosen: an authority, with the mention in each column that is looked at.
///
/// @param authority what was chosen; empty if a citation was chosen that is not resolved
/// @param selected the mention that was chosen or walked to last; empty if the authority was chosen by name
/// @param left the mention looked at in the left column, if any
/// @param right the mention looked at in the right column, if any
public record Choice(
        Optional<Authority> authority, Optional<Mention> selected, Optional<Mention> left, Optional<Mention> right) {
    /// Whether a mention is of the chosen authority, or the chosen citation itself.
    public boolean covers(Mention mention) {
        return authority.map(chosen -> mention.means(chosen.key())).orElseGet(() -> isSelected(mention));
    }

    /// Whether a mention is the one that was chosen or walked to last.
    public boolean isSelected(Mention mention) {
        return selected.filter(mention::equals).isPresent();
    }

    /// The mention looked at in one column.
    public Optional<Mention> in(Column column) {
        return switch (column) {
            case LEFT -> left;
            case RIGHT -> right;
        };
    }

    /// The same choice, looking at another mention.
    Choice at(Column column, Mention mention) {
        return switch (column) {
            case LEFT -> new Choice(authority, Optional.of(mention), Optional.of(mention), right);
            case RIGHT -> new Choice(authority, Optional.of(mention), left, Optional.of(mention));
        };
    }
}

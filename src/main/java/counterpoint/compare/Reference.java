package counterpoint.compare;

import counterpoint.text.Span;
import java.util.Set;

/// Words of a sentence that mean authorities: a citation, or words that point back to one, as `that case` does.
///
/// @param span where they stand in the text of the block
/// @param authorities the keys of what they mean; empty if it is not known
/// @param lead what is to be read before the authority: `by contrast` means `by contrast to` it
record Reference(Span span, Set<String> authorities, String lead) {
    Reference {
        authorities = Set.copyOf(authorities);
    }
}

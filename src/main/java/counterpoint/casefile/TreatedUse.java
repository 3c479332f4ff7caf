package counterpoint.casefile;

import counterpoint.authority.AuthorityUse;
import counterpoint.compare.AuthorityTreatment;
import java.util.Optional;

/// How one opinion uses one authority, with all that is known of it: how often, how deep and whether quoted from its
/// mentions, and how it is treated. What is told is the use in this opinion, not whether the authority is good law.
///
/// @param use the mentions, with depth and quotation
/// @param treatment the treatment with its sentence; empty if only one of the two opinions compared cites it
public record TreatedUse(AuthorityUse use, Optional<AuthorityTreatment> treatment) {
}

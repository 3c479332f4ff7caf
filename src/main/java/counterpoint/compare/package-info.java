/// Links what one opinion says to what another opinion of the same decision says of it.
///
/// Start with [counterpoint.compare.Comparison]: two [counterpoint.compare.Side]s go in; their links, the disputes into
/// which these are grouped, and how each side treats the authorities of both come out. [counterpoint.compare.LinkFinder]
/// finds the links: `Arguments` joins the passages of the left opinion that hang together,
/// `Statements` cuts those of the right one into a sentence or two; `Evidence` gathers for each pair what
/// speaks for a link (`Wording`, `Profile` of the authorities cited, `Kin`, `Naming` of the other opinion, `PagesNamed`
/// and `OwnWords` quoted from it); `Weights` adds that up to a probability, `Stretch` joins statements that answer the
/// same argument, `Reasons` says in words what speaks for it. [counterpoint.compare.OpinionReference] looks up the pages
/// that one opinion names in the other.
/// `DisputeFinder` groups them, `Treatments` reads the sentences around each authority. Comes after
/// [counterpoint.authority]; [counterpoint.casefile] keeps the result.
package counterpoint.compare;

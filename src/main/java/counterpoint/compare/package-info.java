/// Links what one opinion says to what another opinion of the same decision says of it.
///
/// Start with [counterpoint.compare.Comparison]: two [counterpoint.compare.Side]s go in, a list of
/// [counterpoint.compare.Link] comes out. On the way: `Arguments` joins the passages of the left opinion that hang
/// together, `Statements` cuts those of the right one into a sentence or two; `Evidence` gathers for each pair what
/// speaks for a link (`Wording`, `Profile` of the authorities cited, `Kin`, `Naming` of the other opinion, `PagesNamed`
/// and `OwnWords` quoted from it); `Weights` adds that up to a probability, `Reasons` says it in words. Comes after
/// [counterpoint.authority]; [counterpoint.casefile] keeps the links.
package counterpoint.compare;

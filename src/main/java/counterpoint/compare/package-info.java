/// Links the passages of one opinion to those that answer them.
///
/// Start with [counterpoint.compare.Comparison]: passages and mentions of two opinions go in, a list of
/// [counterpoint.compare.Link] comes out. For now a link rests on shared authorities alone. On the way:
/// `PassageMentions` puts each mention into its passage, `CitedPassages` turns that round, `SharedAuthority` and
/// `PinPages` weigh what two passages have in common. Comes after [counterpoint.authority];
/// [counterpoint.casefile] keeps the links.
package counterpoint.compare;

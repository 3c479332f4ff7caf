/// Links the passages of one opinion to those that answer them.
///
/// Start with `Comparison`. For now a [counterpoint.compare.Link] rests on shared authorities alone.
package counterpoint.compare;

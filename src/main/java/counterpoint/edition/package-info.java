/// Collates two printed forms of one opinion, place by place.
///
/// Not filled yet: the two editions of an opinion are loaded side by side, but places in one are not mapped to
/// places in the other.
package counterpoint.edition;

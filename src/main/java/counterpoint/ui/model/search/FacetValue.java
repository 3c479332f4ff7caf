package counterpoint.ui.model.search;

import counterpoint.search.Facet;

/// A value of a facet, to narrow down by.
///
/// @param facet whose value it is
/// @param id the value as the index knows it
/// @param name the value for reading
/// @param count how many passages have it, among those that the other facets let through
/// @param chosen whether the search is narrowed down to it
public record FacetValue(Facet facet, String id, String name, int count, boolean chosen) {
}

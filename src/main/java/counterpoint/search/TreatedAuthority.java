package counterpoint.search;

import counterpoint.compare.Treatment;

/// How a passage's opinion uses an authority that the passage cites; not whether the authority is still good law.
///
/// @param authority the authority's key, `515 U.S. 304`
/// @param treatment how it is used there
public record TreatedAuthority(String authority, Treatment treatment) {
    /// As the index knows it: which authority and how in one word.
    String term() {
        return term(treatment.name(), authority);
    }

    static String term(String treatment, String authority) {
        return treatment + " " + authority;
    }
}

package counterpoint.ui.model.going;

import counterpoint.opinion.Place;

/// A place to go to.
///
/// @param words names it, `p. 578`, `¶ 12`, `n. 3`
/// @param cited whether it is called as what is cited there is
/// @param begins the words that stand there
/// @param place where it is
/// @param go goes there
public record Goal(String words, boolean cited, String begins, Place place, Runnable go) {
}

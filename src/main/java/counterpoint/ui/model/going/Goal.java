package counterpoint.ui.model.going;

import counterpoint.opinion.Place;

/// A place to go to.
///
/// @param words names it, `p. 578`, `¶ 12`, `n. 3`
/// @param begins the words that stand there
/// @param place where it is
/// @param go goes there
public record Goal(String words, String begins, Place place, Runnable go) {
}

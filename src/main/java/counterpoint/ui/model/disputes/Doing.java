package counterpoint.ui.model.disputes;

import counterpoint.compare.Link;
import java.util.Set;

/// What the reader has begun with the points of dispute and not ended.
public sealed interface Doing {
    /// Nothing: keys act.
    record Nothing() implements Doing {
    }

    /// The current point gets another title.
    record Renaming() implements Doing {
    }

    /// Links of the current point are chosen, to be a point of their own.
    ///
    /// @param chosen those that leave
    record Splitting(Set<Link> chosen) implements Doing {
        public Splitting {
            chosen = Set.copyOf(chosen);
        }
    }

    /// A point is made of a link that belongs to none.
    record Adding() implements Doing {
    }
}

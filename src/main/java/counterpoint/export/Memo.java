package counterpoint.export;

import counterpoint.compare.State;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Place;
import java.util.List;
import java.util.Optional;

/// The side-by-side memo of a case, before anyone has decided how it looks: what is said, in which order.
///
/// Web page, PDF and word processor's file are written from it, so that they say the same.
///
/// @param name the case's name
/// @param facts what names the case: docket, court, dates, judges
/// @param sources each opinion with its prints
/// @param unread a sentence for each source that could not be read, and for what was met in reading
/// @param sides the two opinions set side by side; empty if there are not two
/// @param situation what is set side by side, or why nothing is
/// @param points the points of dispute in order, without those that the reader rejected
/// @param authorities what both opinions cite, with the use that each makes of it, most mentioned first
/// @param decided the links that the reader confirmed or made
/// @param rejected a sentence for each thing that the reader rejected and that is therefore left out
/// @param notes what the reader marked and wrote; empty if nothing, or if it is to be left out
/// @param imprint by what and when it was made
record Memo(
        String name,
        List<Fact> facts,
        List<Source> sources,
        List<String> unread,
        Optional<Sides> sides,
        String situation,
        List<Point> points,
        List<SharedUse> authorities,
        List<Pair> decided,
        List<String> rejected,
        List<Handout.Item> notes,
        Imprint imprint) {
    /// What the reader's own part of a report is called.
    static final String NOTES = "The reader’s notes";

    /// What a reader must know of treatments, wherever they are printed.
    static final String CAUTION = "A treatment is how this opinion uses the authority, not whether the authority is"
            + " still good law.";

    /// What a reader must know of what is computed.
    static final String COMPUTED = "What is marked “computed, not confirmed” was found by the program and has not been"
            + " confirmed by a reader; check it against the printed opinions before you rely on it.";

    Memo {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        unread = List.copyOf(unread);
        points = List.copyOf(points);
        authorities = List.copyOf(authorities);
        decided = List.copyOf(decided);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /// A named fact, `Docket` and `No. 20-1754`.
    record Fact(String name, String value) {
    }

    /// An opinion and what was read of it.
    ///
    /// @param heading the opinion
    /// @param prints a line for each print, the one that was read first
    record Source(Heading heading, List<String> prints) {
        Source {
            prints = List.copyOf(prints);
        }
    }

    /// How an opinion is named.
    ///
    /// @param kind what it is
    /// @param name with its author, `Majority, Brennan, J.`
    record Heading(OpinionKind kind, String name) {
    }

    /// The opinions on the two sides.
    record Sides(Heading left, Heading right) {
    }

    /// Words of an opinion.
    ///
    /// @param place where they begin
    /// @param where for reading, `slip op. at 12 · ¶31`
    /// @param set as printed, cut at a word where they are long; empty where they stand above already
    record Quote(Place place, String where, List<Phrase> set) {
        Quote {
            set = List.copyOf(set);
        }

        /// The words as plain text.
        String words() {
            return Phrase.plain(set);
        }
    }

    /// A point of dispute.
    ///
    /// @param number counts from 1
    /// @param title what it is about
    /// @param state who says so
    /// @param left the sentence that says best what the left opinion holds
    /// @param right the same of the right opinion
    /// @param pairs what answers what: what the reader decided, then the likeliest
    /// @param more further passages, where they stand: `¶12 with ¶3`
    /// @param uses how each side uses here what both cite here
    record Point(
            int number,
            String title,
            State state,
            Optional<Quote> left,
            Optional<Quote> right,
            List<Pair> pairs,
            List<String> more,
            List<SharedUse> uses) {
        Point {
            pairs = List.copyOf(pairs);
            more = List.copyOf(more);
            uses = List.copyOf(uses);
        }

        /// `3. Crawford-El · burden`.
        String heading() {
            return number + ". " + title;
        }
    }

    /// A passage of the left opinion and one of the right that may answer each other.
    ///
    /// @param because the reasons, strongest first
    record Pair(Quote left, Quote right, State state, double score, List<String> because) {
        Pair {
            because = List.copyOf(because);
        }
    }

    /// An authority with the use that each side makes of it.
    ///
    /// @param name its name, in italics if it is a case
    /// @param rest what follows the name: citation, court and year; empty for what is no case
    /// @param left the left opinion's use
    /// @param right the right opinion's use
    record SharedUse(String name, String rest, Optional<Use> left, Optional<Use> right) {
    }

    /// How an opinion uses an authority.
    ///
    /// @param treatment in a word or two, `distinguishes`
    /// @param state who says so
    /// @param extent how often and how far it goes into it, `12 mentions, examined, quoted`; empty within a point
    /// @param evidence the sentence that shows it
    record Use(String treatment, State state, Optional<String> extent, Optional<Quote> evidence) {
    }
}

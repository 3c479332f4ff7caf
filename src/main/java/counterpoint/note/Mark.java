package counterpoint.note;

import counterpoint.compare.Treatment;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A mark of the reader's: a highlight, a note, tags, the reader's own words on a citation or an authority.
///
/// @param id an IRI that no other mark has, `urn:uuid:…`
/// @param target what it is on; never changed, since a mark is never moved
/// @param color the color of the highlight; empty if it is none
/// @param note what the reader wrote, plain text; empty if nothing
/// @param tags in the order given, each once
/// @param parenthetical the reader's own, without its brackets: `holding that …`
/// @param treatment how the opinion uses the authority, as the reader says; not whether the authority is still good law
/// @param elided whether its text is put out of sight, and left out where it is quoted
/// @param created when it was made; empty if a file did not say
/// @param modified when it was last changed; empty if it never was, or a file did not say
/// @param unread what a file holds of it that the program does not understand
public record Mark(
        String id,
        MarkTarget target,
        Optional<MarkColor> color,
        String note,
        List<String> tags,
        Optional<String> parenthetical,
        Optional<Treatment> treatment,
        boolean elided,
        Optional<Instant> created,
        Optional<Instant> modified,
        Unread unread) {
    /// Characters that a note may have: a long brief has a tenth of it.
    public static final int LONGEST_NOTE = 200_000;

    /// Characters that a tag may have.
    public static final int LONGEST_TAG = 100;

    /// As many tags may one mark have.
    public static final int MOST_TAGS = 100;

    public Mark {
        tags = List.copyOf(new LinkedHashSet<>(tags));
        if (id.isBlank() || !isAllowed(note, tags)) {
            throw new IllegalArgumentException("a mark has an id, and a note and tags that are not too long");
        }
    }

    /// A new mark that says nothing yet.
    public static Mark on(MarkTarget target, Instant now) {
        return new Mark(
                "urn:uuid:" + UUID.randomUUID(),
                target,
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(now),
                Optional.empty(),
                Unread.NONE);
    }

    /// Whether a note and tags are short enough to be kept.
    static boolean isAllowed(String note, List<String> tags) {
        return note.length() <= LONGEST_NOTE
                && tags.size() <= MOST_TAGS
                && tags.stream().allMatch(tag -> !tag.isBlank() && tag.length() <= LONGEST_TAG);
    }

    /// Why words cannot be a note, in a sentence for the reader; empty if they can.
    public static Optional<String> refusal(String words) {
        return words.length() <= LONGEST_NOTE
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.US,
                        "A note may have %,d characters, and this one has %,d; the note stays as it was.",
                        LONGEST_NOTE,
                        words.length()));
    }

    /// Whether the reader says anything with it; a mark that says nothing may go.
    public boolean saysNothing() {
        return color.isEmpty()
                && note.isEmpty()
                && tags.isEmpty()
                && parenthetical.isEmpty()
                && treatment.isEmpty()
                && !elided;
    }

    /// The same mark in a color, or in none.
    public Mark colored(Optional<MarkColor> now, Instant when) {
        return changed(now, note, tags, parenthetical, treatment, elided, when);
    }

    /// The same mark with another note.
    ///
    /// @throws IllegalArgumentException if it is longer than [#LONGEST_NOTE]; see [#refusal]
    public Mark noted(String words, Instant when) {
        return changed(color, words, tags, parenthetical, treatment, elided, when);
    }

    /// The same mark with other tags; blank ones are left out, long ones cut, and no more kept than a mark may have.
    public Mark tagged(List<String> now, Instant when) {
        List<String> words = now.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> WholeCharacters.upTo(LONGEST_TAG, tag))
                .distinct()
                .limit(MOST_TAGS)
                .toList();
        return changed(color, note, words, parenthetical, treatment, elided, when);
    }

    /// The same mark with the reader's own parenthetical, without brackets, and treatment.
    public Mark annotated(Optional<String> words, Optional<Treatment> use, Instant when) {
        Optional<String> said = words.map(String::strip).filter(text -> !text.isEmpty());
        return changed(color, note, tags, said, use, elided, when);
    }

    /// The same mark with its text out of sight, or in sight again.
    public Mark elided(boolean hidden, Instant when) {
        return changed(color, note, tags, parenthetical, treatment, hidden, when);
    }

    private Mark changed(
            Optional<MarkColor> nowColor,
            String nowNote,
            List<String> nowTags,
            Optional<String> nowParenthetical,
            Optional<Treatment> nowTreatment,
            boolean nowElided,
            Instant when) {
        Mark next = new Mark(
                id,
                target,
                nowColor,
                nowNote,
                nowTags,
                nowParenthetical,
                nowTreatment,
                nowElided,
                created,
                modified,
                unread);
        return next.equals(this) ? this : next.at(when);
    }

    private Mark at(Instant when) {
        return new Mark(
                id,
                target,
                color,
                note,
                tags,
                parenthetical,
                treatment,
                elided,
                created,
                Optional.of(when),
                unread);
    }
}

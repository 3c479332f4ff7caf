package counterpoint.ui.model.notes;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.compare.Treatment;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.Marks;
import counterpoint.ui.theme.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What the reader wrote on authorities as wholes, which holds at all their mentions in every case; to be used on the UI
/// thread.
///
/// Cases may know an authority by different keys; [Authority#isKnownAs] tells.
public final class AuthorityNotes {
    private final Written<Marks> written;
    private final Supplier<Optional<String>> unkept;
    private final Map<String, List<Mark>> found = new HashMap<>();

    /// @param unkept says why what is written does not reach the disk now; empty if it does
    AuthorityNotes(Written<Marks> written, Supplier<Optional<String>> unkept) {
        this.written = written;
        this.unkept = unkept;
        written.now().subscribe(_ -> found.clear());
    }

    /// All of them; new after each change.
    public ReadOnlyObjectProperty<Marks> marks() {
        return written.now();
    }

    /// Why what is written now stays in this window alone, in a sentence; empty if it is kept on disk.
    public Optional<String> unkept() {
        return unkept.get();
    }

    /// What is written on an authority, the oldest first; usually one at most, more if notes were imported.
    public List<Mark> on(Authority authority) {
        return found.computeIfAbsent(authority.key(), _ -> on(marks().get(), authority));
    }

    /// Whether anything is written on what a mention means.
    public boolean isOn(Mention mention) {
        return mention.authority().filter(authority -> !on(authority).isEmpty()).isPresent();
    }

    /// The marks among others that are on an authority as a whole.
    static List<Mark> on(Marks marks, Authority authority) {
        return marks.marks().stream()
                .filter(mark -> mark.target() instanceof MarkTarget.OfAuthority(String key) && authority.isKnownAs(key))
                .toList();
    }

    /// Keeps the note on an authority; an empty one says nothing.
    ///
    /// @throws IllegalArgumentException if it is too long; see [Mark#refusal]
    public void note(Authority authority, String words) {
        change(Texts.of("undo.authorityNote"), authority, mark -> mark.noted(words.strip(), Instant.now()));
    }

    /// Keeps the reader's own parenthetical, without its brackets; an empty one says nothing.
    public void parenthetical(Authority authority, String words) {
        change(Texts.of("undo.authorityParenthetical"), authority, mark -> mark.annotated(
                Optional.of(words), mark.treatment(), Instant.now()));
    }

    /// Keeps the tags of an authority.
    public void tags(Authority authority, List<String> tags) {
        change(Texts.of("undo.authorityTags"), authority, mark -> mark.tagged(tags, Instant.now()));
    }

    /// Keeps how the reader says that the authority is used, which is not whether it is still good law; empty takes it back.
    public void treatment(Authority authority, Optional<Treatment> use) {
        change(Texts.of("undo.authorityTreatment"), authority, mark -> mark.annotated(
                mark.parenthetical(), use, Instant.now()));
    }

    /// Changes the oldest mark on the authority, or makes one; one that says nothing any more is taken away.
    private void change(String what, Authority authority, UnaryOperator<Mark> change) {
        written.change(what, marks -> {
            Mark before = on(marks, authority).stream()
                    .findFirst()
                    .orElseGet(() -> Mark.on(new MarkTarget.OfAuthority(authority.key()), Instant.now()));
            Mark now = change.apply(before);
            return now.saysNothing() ? marks.without(List.of(now.id())) : marks.with(now);
        });
    }
}

package counterpoint.ui.model;

import counterpoint.workspace.Saving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the window says of saving: nothing while all is well.
public final class SavingModel {
    private final ReadOnlyObjectWrapper<Optional<Word>> word = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> notices = new ReadOnlyObjectWrapper<>(List.of());

    /// A word on saving that matters.
    ///
    /// @param trouble whether the reader's changes are at risk
    /// @param sentence what happened, what was kept and what to do
    public record Word(boolean trouble, String sentence) {
        /// The middle of a sentence such as "Your changes are kept …: the disk is full. Make room on it …", else all.
        public String reason() {
            int colon = sentence.indexOf(": ");
            int stop = sentence.indexOf(". ", colon + 1);
            return colon >= 0 && stop > colon ? sentence.substring(colon + 2, stop) : sentence;
        }
    }

    /// What to say of saving; empty while changes reach the disk.
    public ReadOnlyObjectProperty<Optional<Word>> word() {
        return word.getReadOnlyProperty();
    }

    /// What was found on disk that the reader should know and has not sent away.
    public ReadOnlyObjectProperty<List<String>> notices() {
        return notices.getReadOnlyProperty();
    }

    /// Hears how far changes have come; on the UI thread.
    public void tell(Saving saving) {
        word.set(switch (saving) {
            case Saving.Saved _,Saving.Underway _ -> Optional.empty();
            case Saving.Failing failing -> Optional.of(new Word(true, failing.sentence()));
            case Saving.ReadOnly readOnly -> Optional.of(new Word(false, readOnly.sentence()));
        });
    }

    /// Hears of something that was found; on the UI thread.
    public void notice(String sentence) {
        List<String> more = new ArrayList<>(notices.get());
        more.add(sentence);
        notices.set(List.copyOf(more));
    }

    /// The reader has read the notices.
    public void dismissNotices() {
        notices.set(List.of());
    }
}

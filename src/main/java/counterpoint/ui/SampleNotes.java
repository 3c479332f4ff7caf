package counterpoint.ui;

import counterpoint.compare.Treatment;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.SharedAuthority;
import counterpoint.ui.model.notes.AuthorityNotes;
import java.util.List;
import java.util.Optional;

/// Notes for a picture of all cases: the sample marks of each, and words on the authority that both sides of the open case
/// cite most. No case is named.
final class SampleNotes {
    private final MainView view;

    SampleNotes(MainView view) {
        this.view = view;
    }

    void make() {
        view.model().cases().forEach(entry -> entry.model()
                .ifPresent(model -> new SampleMarks(model, view.notes()).make()));
        view.model().model().ifPresent(this::annotate);
    }

    private void annotate(CaseModel model) {
        AuthorityNotes notes = view.notes().onAuthorities();
        model.authorities().stream()
                .filter(SharedAuthority::isShared)
                .findFirst()
                .map(SharedAuthority::authority)
                .ifPresent(authority -> {
                    notes.note(authority, "Both sides rest on it. Read the facts again before class.");
                    notes.parenthetical(authority, "holding that the question of law can be appealed");
                    notes.tags(authority, List.of("jurisdiction"));
                    notes.treatment(authority, Optional.of(Treatment.READS_NARROWLY));
                });
    }
}

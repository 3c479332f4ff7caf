package counterpoint.ui.model;

import counterpoint.casefile.AcrossCases;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.LikeCase;
import counterpoint.casefile.LikePassage;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The other cases of the library that rest on the same authorities as the one opinion of a case.
///
/// They are sought away from the UI thread, once no case is being read any more.
public final class LikeCases {
    private static final int MOST = 4;

    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final ReadOnlyObjectWrapper<Optional<List<LikeCase>>> found = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Subscription reading = Subscription.EMPTY;

    public LikeCases(WorkbenchModel workbench, CaseModel model) {
        this.workbench = workbench;
        this.model = model;
        workbench.shelved().subscribe(this::follow);
    }

    /// What was found, the most alike first; empty while it is sought.
    public ReadOnlyObjectProperty<Optional<List<LikeCase>>> found() {
        return found.getReadOnlyProperty();
    }

    private void follow(List<CaseEntry> cases) {
        reading.unsubscribe();
        reading = cases.stream()
                .map(entry -> entry.state().subscribe((_, _) -> seek()))
                .reduce(Subscription.EMPTY, Subscription::and);
        seek();
    }

    private void seek() {
        boolean waits = workbench.cases().stream().map(entry -> entry.state().get()).anyMatch(state -> switch (state) {
            case CaseEntry.State.Reading _ -> true;
            case CaseEntry.State.Read _,CaseEntry.State.Failed _ -> false;
        });
        if (waits || model.file().left().isEmpty()) {
            return;
        }
        List<CaseFile> files = workbench.cases().stream()
                .flatMap(entry -> entry.model().stream())
                .map(CaseModel::file)
                .toList();
        workbench.tasks()
                .<List<LikeCase>>run(
                        "like " + model.file().id(),
                        () -> AcrossCases.of(files)
                                .likeOpinion(model.file(), model.file().left().orElseThrow(), MOST),
                        cases -> found.set(Optional.of(cases)),
                        Texts.of("like.failed"),
                        _ -> found.set(Optional.of(List.of())));
    }

    /// Opens another case at a passage.
    public void open(LikePassage passage) {
        workbench.entry(passage.file().id())
                .ifPresent(entry -> workbench.open(entry, there -> there.file()
                        .opinion(passage.opinion().id())
                        .ifPresent(opinion -> there.read(opinion, passage.passage().places().getFirst()))));
    }
}

package counterpoint.ui.model.disputes;

import counterpoint.casefile.CasePlaces;
import counterpoint.compare.Decided;
import counterpoint.correction.KeptDecisions;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseKeeper;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.workspace.Command;
import counterpoint.workspace.History;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps what is decided of the comparisons of cases, and shows each case as it is decided.
///
/// Undoing puts back the decisions of a case and nothing else that is kept of it.
final class KeptComparison {
    private final WorkbenchModel workbench;
    private final CaseKeeper keeper;
    private final History history;
    private Optional<Places> places = Optional.empty();

    KeptComparison(WorkbenchModel workbench, CaseKeeper keeper, History history) {
        this.workbench = workbench;
        this.keeper = keeper;
        this.history = history;
        workbench.shelved().subscribe((_, _) -> renew());
    }

    /// Decides something of a case as one change that can be undone; what changes nothing is no change.
    void change(String name, CaseModel model, UnaryOperator<Decided> decision) {
        String caseId = model.file().id();
        KeptDecisions before = keeper.corrections(caseId).decisions();
        CasePlaces its = places(model);
        Decided now = decision.apply(before.in(its::find).decided());
        KeptDecisions after = before.with(now, its::find, its::quote);
        if (!after.equals(before)) {
            history.execute(Command.of(name, () -> apply(caseId, after), () -> apply(caseId, before)));
        }
    }

    private void apply(String caseId, KeptDecisions decisions) {
        keeper.keep(caseId, keeper.corrections(caseId).withDecisions(decisions));
        workbench.entry(caseId)
                .flatMap(CaseEntry::model)
                .ifPresent(model -> model.decide(decisions.in(places(model)::find).decided()));
    }

    /// A case that was read again may have been given to read before the last decision.
    private void renew() {
        workbench.open().get()
                .flatMap(open -> workbench.entry(open.id()))
                .flatMap(CaseEntry::model)
                .ifPresent(model -> {
                    KeptDecisions kept = keeper.corrections(model.file().id()).decisions();
                    Decided now = kept.in(places(model)::find).decided();
                    if (!now.equals(model.decided())) {
                        model.decide(now);
                    }
                });
    }

    /// A place that was found once in a reading of a case is not searched again.
    private CasePlaces places(CaseModel model) {
        Places known = places.filter(one -> one.model().equals(model))
                .orElseGet(() -> new Places(model, new CasePlaces(model.file().opinions())));
        places = Optional.of(known);
        return known.its();
    }

    private record Places(CaseModel model, CasePlaces its) {
    }
}

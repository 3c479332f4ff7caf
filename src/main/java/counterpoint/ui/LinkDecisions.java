package counterpoint.ui;

import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import counterpoint.ui.model.CaseModel;

/// TEMPORARY seam until the decisions are there.
interface LinkDecisions {
    void confirm(CaseModel model, Link link);

    void reject(CaseModel model, Link link);

    void link(CaseModel model, Passage left, Passage right);
}

package counterpoint.ui.model.disputes;

import counterpoint.casefile.CaseOpinion;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Which two opinions of the open case are compared.
public final class ComparedOpinions {
    private final Supplier<Optional<CaseModel>> model;
    private final Runnable leaving;

    /// @param model the open case, if it is read
    /// @param leaving runs before two others are compared
    ComparedOpinions(Supplier<Optional<CaseModel>> model, Runnable leaving) {
        this.model = model;
        this.leaving = leaving;
    }

    /// Two opinions beside each other.
    public record Two(CaseOpinion left, CaseOpinion right) {
    }

    /// Any two that can be compared, in the order printed.
    public List<Two> choices() {
        List<Two> choices = new ArrayList<>();
        List<CaseOpinion> opinions = model.get().map(open -> open.file().opinions()).orElse(List.of());
        for (int left = 0; left < opinions.size(); left++) {
            for (int right = left + 1; right < opinions.size(); right++) {
                choices.add(new Two(opinions.get(left), opinions.get(right)));
            }
        }
        return List.copyOf(choices);
    }

    /// The two that are compared; empty if the case has not two.
    public Optional<Two> now() {
        return model.get()
                .flatMap(open -> open.column(Column.LEFT)
                        .map(ColumnModel::opinion)
                        .flatMap(left -> open.column(Column.RIGHT)
                                .map(right -> new Two(left.get(), right.opinion().get()))));
    }

    /// Compares two others; the columns show them.
    public void compare(Two two) {
        leaving.run();
        model.get().ifPresent(open -> {
            open.show(Column.LEFT, two.left());
            open.show(Column.RIGHT, two.right());
        });
    }
}

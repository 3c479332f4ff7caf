package counterpoint.ui.model.palette;

import counterpoint.session.KeptValue;
import counterpoint.session.PaletteHabits;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed into the palette, and what that finds.
///
/// Actions and cases are there at once; what stands in the cases is looked through in the background when the palette first
/// opens, and again only in cases that were read anew.
public final class PaletteModel {
    private final WorkbenchModel workbench;
    private final CaseEntries entries;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteEntry>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final KeptValue<PaletteHabits> habits;
    private final Map<CaseModel, List<FoldedEntry>> known = new HashMap<>();
    private Palette palette = Palette.of(List.of());

    /// @param habits what was used lately, also before the program was last closed
    public PaletteModel(WorkbenchModel workbench, KeptValue<PaletteHabits> habits) {
        this.workbench = workbench;
        this.habits = habits;
        this.entries = new CaseEntries(workbench);
        typed.subscribe((_, _) -> find());
    }

    /// The words that are looked for.
    public StringProperty typed() {
        return typed;
    }

    /// What they find, the best first; without words what was used lately, then what can be done.
    public ReadOnlyObjectProperty<List<PaletteEntry>> found() {
        return found.getReadOnlyProperty();
    }

    /// How many entries are looked through.
    public int size() {
        return palette.size();
    }

    /// Begins anew with no words.
    ///
    /// @param others what can be done now, and what else is not of a case
    public void begin(List<PaletteEntry> others) {
        typed.set("");
        fill(others);
        List<CaseEntries.Asked> asked = workbench.cases().stream()
                .flatMap(entry -> entry.model().stream()
                        .map(model -> new CaseEntries.Asked(entry.id(), entry.name(), model)))
                .toList();
        known.keySet().retainAll(asked.stream().map(CaseEntries.Asked::model).toList());
        List<CaseEntries.Asked> fresh = asked.stream().filter(one -> !known.containsKey(one.model())).toList();
        if (!fresh.isEmpty()) {
            workbench.tasks().run(
                    "palette",
                    () -> lookThrough(fresh),
                    more -> {
                        known.putAll(more);
                        fill(others);
                    },
                    Texts.of("palette.failed"),
                    _ -> {
                    });
        }
    }

    private Map<CaseModel, List<FoldedEntry>> lookThrough(List<CaseEntries.Asked> cases) {
        Map<CaseModel, List<FoldedEntry>> more = new HashMap<>();
        cases.forEach(asked -> more.put(
                asked.model(), entries.of(asked).stream().map(FoldedEntry::of).toList()));
        return more;
    }

    private void fill(List<PaletteEntry> others) {
        Map<String, FoldedEntry> all = new LinkedHashMap<>();
        others.forEach(entry -> all.computeIfAbsent(entry.id(), _ -> FoldedEntry.of(entry)));
        for (CaseEntry entry : workbench.cases()) {
            PaletteEntry itself = entries.of(entry);
            all.computeIfAbsent(itself.id(), _ -> FoldedEntry.of(itself));
            entry.model().flatMap(model -> Optional.ofNullable(known.get(model)))
                    .ifPresent(own -> own.forEach(one -> all.putIfAbsent(one.entry().id(), one)));
        }
        palette = new Palette(List.copyOf(all.values()));
        find();
    }

    private void find() {
        found.set(palette.find(typed.get(), habits.value().used()));
    }

    /// Goes to an entry, or does it, and remembers it.
    public void go(PaletteEntry entry) {
        habits.set(habits.value().with(entry.id()));
        entry.go().run();
    }
}

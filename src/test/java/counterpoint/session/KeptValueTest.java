package counterpoint.session;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.note.Anchor;
import counterpoint.session.ReadingSettings.Theme;
import counterpoint.session.ReadingSettings.Typeface;
import counterpoint.session.Session.Column;
import counterpoint.session.Session.Panels;
import counterpoint.session.Session.Window;
import counterpoint.text.Span;
import counterpoint.workspace.History;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptValueTest {
    @TempDir
    private Path folder;

    @Test
    void beginsAsTheProgramComes() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(KeptValue.readingSettings(workspace).value()).isEqualTo(ReadingSettings.standard());
            assertThat(KeptValue.session(workspace).value()).isEqualTo(Session.first());
            assertThat(KeptValue.recentCases(workspace).value()).isEqualTo(new RecentCases(List.of()));
            assertThat(KeptValue.dismissedHints(workspace).value()).isEqualTo(new DismissedHints(Set.of()));
            assertThat(KeptValue.scrolling(workspace).value()).isEqualTo(new Scrolling(true));
            assertThat(KeptValue.weakLinks(workspace).value()).isEqualTo(new WeakLinks(false));
        }
    }

    @Test
    void theWholeSessionIsThereAfterARestart() throws IOException {
        Anchor place = new Anchor("dissent", "medina/f3d.txt", "ab12", new Span(7, 12), "court", "the ", " held");
        Session session = new Session(
                Optional.of("medina-v-cram"),
                List.of(
                        new Column("majority", Optional.empty(), Optional.empty()),
                        new Column("dissent", Optional.of("medina/f3d.txt"), Optional.of(place))),
                new Panels(true, false, true, "notes"),
                Optional.of(new Window(40, 20, 1600, 1000, true)),
                "interlocutory appeal");
        Focus focus = new Focus(Optional.of("Johnson v. Jones"), List.of(place), "search");
        try (Workspace workspace = Workspace.open(folder)) {
            KeptValue.session(workspace).set(session);
            KeptValue.focus(workspace).set(focus);
            KeptValue<RecentCases> recent = KeptValue.recentCases(workspace);
            recent.set(recent.value().opened("smith-v-finkley").opened("medina-v-cram").opened("smith-v-finkley"));
            KeptValue<DismissedHints> hints = KeptValue.dismissedHints(workspace);
            hints.set(hints.value().with("linked-scrolling"));
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(KeptValue.session(workspace).value()).isEqualTo(session);
            assertThat(KeptValue.focus(workspace).value()).isEqualTo(focus);
            assertThat(KeptValue.recentCases(workspace).value())
                    .isEqualTo(new RecentCases(List.of("smith-v-finkley", "medina-v-cram")));
            assertThat(KeptValue.dismissedHints(workspace).value())
                    .isEqualTo(new DismissedHints(Set.of("linked-scrolling")));
        }
    }

    @Test
    void aChangeOfASettingIsUndoneAndDoneAgain() throws IOException {
        History history = new History();
        try (Workspace workspace = Workspace.open(folder)) {
            KeptValue<ReadingSettings> settings = KeptValue.readingSettings(workspace);
            ReadingSettings before = settings.value();
            settings.change(history, "font size", before.withFontSize(18));
            settings.change(history, "font size", before.withFontSize(18));
            assertThat(history.undoName()).isEqualTo(Optional.of("font size"));
            history.undo();
            assertThat(settings.value()).isEqualTo(before);
            assertThat(history.undoName()).isEmpty();
            history.redo();
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(KeptValue.readingSettings(workspace).value())
                    .isEqualTo(ReadingSettings.standard().withFontSize(18));
        }
    }

    @Test
    void wrongValuesAreReadAsTheDefaultAndUnknownFieldsStay() throws IOException {
        Files.writeString(folder.resolve("settings.json"), """
                {"format": 1, "colour": "green", "dismissedHints": "all",
                 "reading": {"theme": "high-contrast", "fontSize": 400, "columnWidth": "wide", "lineSpacing": null,
                             "typeface": "comic", "ligatures": true}}
                """);
        try (Workspace workspace = Workspace.open(folder)) {
            KeptValue<ReadingSettings> settings = KeptValue.readingSettings(workspace);
            assertThat(settings.value())
                    .isEqualTo(new ReadingSettings(Theme.HIGH_CONTRAST, 20, 68, 1.47, Typeface.SERIF));
            assertThat(KeptValue.dismissedHints(workspace).value()).isEqualTo(new DismissedHints(Set.of()));
            settings.set(settings.value().withTypeface(Typeface.SANS));
        }
        assertThat(Files.readString(folder.resolve("settings.json"))).isEqualToNormalizingWhitespace("""
                { "format" : 1, "colour" : "green", "dismissedHints" : "all",
                "reading" : { "theme" : "high-contrast", "fontSize" : 20, "columnWidth" : 68, "lineSpacing" : 1.47,
                "typeface" : "sans", "ligatures" : true } }
                """);
    }
}

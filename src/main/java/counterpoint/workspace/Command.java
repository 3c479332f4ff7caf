package counterpoint.workspace;

/// One change of the reader's work that can be taken back.
public interface Command {
    /// What it does, in words that follow "Undo": `highlight`, `font size`.
    String name();

    /// Does it, the first time and each time that it is done again.
    void execute();

    /// Takes it back.
    void undo();

    /// A command of two actions.
    static Command of(String name, Runnable execute, Runnable undo) {
        return new Command() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void execute() {
                execute.run();
            }

            @Override
            public void undo() {
                undo.run();
            }
        };
    }
}

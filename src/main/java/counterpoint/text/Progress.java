package counterpoint.text;

/// Is told that a long reading goes on.
interface Progress {
    /// Tells nobody.
    Progress UNHEARD = () -> {
    };

    /// One more page, or part of a file, was read.
    void step();
}

/// The one store of everything that the reader makes: named JSON documents in a folder, written within two seconds.
///
/// Start with [counterpoint.workspace.Workspace]; [counterpoint.workspace.History] undoes and redoes. Nothing of ours
/// comes before this package, and it knows nothing of what a document says; the packages after it do.
package counterpoint.workspace;

using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.Core.Imports;

/// <summary>A line of the list of earlier imports, cut to what the viewer may see.</summary>
/// <param name="At">UTC.</param>
/// <param name="Unchanged">Null where only a part is told.</param>
/// <param name="Rejected">Null where only a part is told.</param>
/// <param name="UndoneAt">UTC; null while the import stands.</param>
/// <param name="MayUndo">Whether the viewer may ask what undoing would do.</param>
public sealed record EarlierImport(
    Guid Id, ImportKind Kind, string List, string FileName, string By, DateTime At, int Added, int Changed, int? Unchanged, int? Rejected, DateTime? UndoneAt, string? UndoneBy, bool MayUndo)
{
    /// <summary>Only the records of the viewer's receivers are counted.</summary>
    public bool IsPart => Unchanged is null;

    internal static EarlierImport Of(ImportBatch batch, Viewer viewer, DateTime until, (int Added, int Changed)? part)
    {
        var undone = batch.UndoneAt <= until;
        return new EarlierImport(
            batch.Id, batch.Kind, batch.List, batch.FileName, batch.By, batch.At,
            part?.Added ?? batch.Added, part?.Changed ?? batch.Changed, part is null ? batch.Unchanged : null, part is null ? batch.Rejected : null,
            undone ? batch.UndoneAt : null, undone ? batch.UndoneBy : null,
            batch.UndoneAt is null && (viewer.MayEverywhere(Permission.UndoImports) || batch.MemberId == viewer.MemberId));
    }
}

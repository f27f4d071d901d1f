using System.Globalization;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Startup.Commands;

/// <summary>Imports a list of visits or activities. All of it or nothing: a single row in error, and nothing is saved.</summary>
public sealed class ImportCommand : ShellCommand
{
    private const int Refused = 2;
    private const string DefaultPersona = "coordinator";

    public override string Name => "import";

    public override string Arguments => "FILE [--kind visits|activities] [--node CODE] [--as PERSON]";

    public override Text Does => ImportCommandTexts.Does;

    public override async Task<int> RunAsync(IServiceProvider services, CommandLine line, TextWriter output, CancellationToken token)
    {
        if (line.Words is not [var path])
        {
            await output.WriteLineAsync(ImportCommandTexts.WhichFile);
            return 1;
        }

        await StartTasks.PrepareAsync(services, token);
        try
        {
            return await ImportAsync(services, line, path, output, token);
        }
        catch (Refusal refusal)
        {
            await output.WriteLineAsync(refusal is RuleBroken { Problems: var problems } ? string.Join('\n', problems.Select(problem => problem.Message)) : refusal.Reason);
            return Refused;
        }
    }

    private static async Task<int> ImportAsync(IServiceProvider services, CommandLine line, string path, TextWriter output, CancellationToken token)
    {
        var viewer = await ViewerAsync(services, line.Option("as"), token);
        var node = await NodeAsync(services, viewer, line.Option("node"), token);
        var kind = KindOf(line.Option("kind"));
        var file = await ReadAsync(path, token);
        var imports = services.GetRequiredService<ImportActions>();
        var (request, match, remembered) = await services.GetRequiredService<ImportQueries>().ProposeAsync(viewer, file, node, kind, token);
        if (remembered is { } at)
            await output.WriteLineAsync(ImportCommandTexts.Remembered.With(SwedishTime.DayOf(at)));
        if (match.Unrecognised.Count > 0)
            await output.WriteLineAsync(ImportCommandTexts.LeftOutColumns.With(string.Join(", ", match.Unrecognised.Select(column => file.Sheet.Headings[column]))));
        var plan = await imports.PreviewAsync(viewer, request, token: token);
        if (plan.Count(RowKind.Error) > 0)
            return await RefuseAsync(plan, output);

        var receipt = await imports.SaveAsync(viewer, request, plan, token: token);
        var totals = plan.Totals;
        await output.WriteLineAsync(ImportCommandTexts.InFile(kind).With(request.List, totals.Records, totals.Participants, totals.Meetings, totals.Countries));
        await output.WriteLineAsync(kind == ImportKind.Visits
            ? ImportCommandTexts.Saved.With(receipt.Added, receipt.Changed, receipt.Unchanged, receipt.Kept, plan.Suspected)
            : ImportCommandTexts.SavedActivities.With(receipt.Added, receipt.Changed, receipt.Unchanged, receipt.Kept, receipt.AlreadyThere));
        return 0;
    }

    private static ImportKind KindOf(string? written) =>
        written is null ? ImportKind.Visits : Codes.Read<ImportKind>(written) ?? throw new RuleBroken("kind", ImportCommandTexts.NoSuchKind.With(written, string.Join(", ", Enum.GetValues<ImportKind>().Select(Codes.Of))));

    private static async Task<Viewer> ViewerAsync(IServiceProvider services, string? name, CancellationToken token)
    {
        if (name is null && services.GetRequiredService<Settings>().SignIn != SignInMode.Demonstration)
            throw new RuleBroken("as", ImportCommandTexts.AsWhom);
        name ??= DefaultPersona;
        return await services.GetRequiredService<MemberQueries>().ViewerOfNameAsync(name, token) ?? throw new RuleBroken("as", ImportCommandTexts.NoSuchMember.With(name));
    }

    private static async Task<string?> NodeAsync(IServiceProvider services, Viewer viewer, string? name, CancellationToken token)
    {
        if (name is null)
            return null;
        var lists = await services.GetRequiredService<ProgrammeQueries>().ListsAsync(viewer, token: token);
        return new ProgrammeNames(lists).Receiver(name)
            ?? throw new RuleBroken("node", ImportCommandTexts.NoSuchNode.With(name, string.Join(", ", lists.Receivers.Select(node => node.Code))));
    }

    private static async Task<ImportFile> ReadAsync(string path, CancellationToken token)
    {
        if (!File.Exists(path))
            throw new NotFound(ImportCommandTexts.NoSuchFile.With(path));
        try
        {
            await using var file = File.OpenRead(path);
            return await ImportFile.ReadAsync(file, path, null, token);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NotFound(ImportCommandTexts.CanNotOpen.With(path, failure.Message));
        }
    }

    private static async Task<int> RefuseAsync(ImportPlan plan, TextWriter output)
    {
        foreach (var row in plan.Rows.Where(row => row.Kind == RowKind.Error))
            foreach (var problem in row.Problems)
                await output.WriteLineAsync(string.Join(": ", ((string[])[ImportCommandTexts.Row.With(row.Row.Number.ToString(CultureInfo.InvariantCulture), row.Id), $"{problem.Cell} {problem.Heading}".Trim(), problem.Reason]).Where(part => part.Length > 0)));
        await output.WriteLineAsync(ImportCommandTexts.NothingSaved.With(plan.Count(RowKind.Error), plan.Rows.Count));
        return Refused;
    }
}

namespace SmartCityDashboard.Tests.Architecture;

/// <summary>
/// The order of the folders: each may use only those before it. A new folder gets its place here, or the tests fail.
/// The root of a project (CoreSetup, Program) lists the folders and may use them all.
/// </summary>
public static class FolderOrder
{
    public static readonly string[] Core =
    [
        "Basics", "Access", "Storage", "History", "Spreadsheets", "Programme", "Members", "Companies", "Visits", "Activities", "Questions", "FollowUp", "Opportunities", "Kpis", "Reminders", "Imports", "Demo",
    ];

    /// <summary>What every page of App stands on, in order; Records holds what pages of several kinds of records share.</summary>
    public static readonly string[] AppGround = ["Links", "Access", "Ui", "Records"];

    /// <summary>The subjects of App, each named like its folder in Core. None uses another, and none knows a Core folder after its own.</summary>
    public static readonly string[] AppSubjects = ["History", "Programme", "Members", "Visits", "Activities", "Questions", "FollowUp", "Opportunities", "Reminders", "Imports", "Kpis", "Demo"];

    /// <summary>What joins the subjects of App, in order.</summary>
    public static readonly string[] AppTop = ["Nodes", "Companies", "MyWork", "Overview", "Api", "Shell", "Startup"];

    /// <summary>The parts of pages take numbers, texts and callbacks; they know no entity.</summary>
    public static readonly string[] CoreForUi = ["Basics", "Access"];

    public static IEnumerable<string> App => [.. AppGround, .. AppSubjects, .. AppTop];

    /// <summary>Null when the use is right, else the rule that it breaks.</summary>
    public static string? Broken(Use use) => use switch
    {
        { From.Name: "" } => null,
        _ when use.From == use.To => null,
        { From.Project: "Core", To.Project: "App" } => "Core does not know App",
        { From: { Project: "App", Name: "Startup" }, To: { Project: "Core", Name: "" } } => null,
        { To.Name: "" } => "the root of a project is used by nobody",
        { From.Project: "Core" } => Later(Core, use) ? "it stands later in Core's order" : null,
        { To.Project: "Core" } => BrokenIntoCore(use.From.Name, use.To.Name),
        _ when AppSubjects.Contains(use.From.Name) && AppSubjects.Contains(use.To.Name) => "a subject of App never uses another",
        _ => Later([.. App], use) ? "it stands later in App's order" : null,
    };

    private static string? BrokenIntoCore(string from, string to) =>
        from == "Ui" && !CoreForUi.Contains(to) ? "Ui knows no entity"
        : AppSubjects.Contains(from) && Array.IndexOf(Core, to) > Array.IndexOf(Core, from) ? $"it stands after {from} in Core's order"
        : null;

    private static bool Later(string[] order, Use use) => Array.IndexOf(order, use.To.Name) > Array.IndexOf(order, use.From.Name);
}

/// <summary>A folder of a project; its name is empty for the project's root.</summary>
public sealed record Folder(string Project, string Name)
{
    private const string Root = "SmartCityDashboard.";

    /// <summary>The folder that a namespace belongs to (folders below it count as the same); null for namespaces of others.</summary>
    public static Folder? Of(string? space)
    {
        var parts = (space ?? "").StartsWith(Root, StringComparison.Ordinal) ? space![Root.Length..].Split('.') : [];
        return parts is ["Core" or "App", ..] ? new(parts[0], parts.ElementAtOrDefault(1) ?? "") : null;
    }

    public override string ToString() => $"{Project}/{Name}";
}

/// <summary>One folder uses another, and where that was seen.</summary>
public sealed record Use(Folder From, Folder To, string Where);

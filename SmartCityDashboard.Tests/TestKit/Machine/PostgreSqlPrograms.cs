namespace SmartCityDashboard.Tests.TestKit.Machine;

/// <summary>Finds the folder with initdb and pg_ctl: POSTGRESQL_BIN, then the usual places (the newest version first), then Debian's package.</summary>
public static class PostgreSqlPrograms
{
    public const string Variable = "POSTGRESQL_BIN";

    private static readonly string[] UsualParents = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"];

    private static readonly string[] UsualPlaces = ["/usr/pgsql/bin", "/usr/local/pgsql/bin", "/usr/bin", "/usr/local/bin"];

    public static async Task<string> FindAsync()
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("the tests start the server through bash, which Windows lacks");
        if (Installed(Environment.GetEnvironmentVariable(Variable)) is { } there)
            return there;

        var apt = await Debian.InstallAsync("postgresql");
        return Installed(null) ?? throw new FileNotFoundException($"no initdb in {Variable} or in the usual places; {apt}");
    }

    public static string? Installed(string? setByHand) => setByHand switch
    {
        { Length: > 0 } when !HasServer(setByHand) => throw new FileNotFoundException($"{Variable} names {setByHand}, which has no initdb"),
        { Length: > 0 } => setByHand,
        _ => UsualParents.SelectMany(Versions).Concat(UsualPlaces).FirstOrDefault(HasServer),
    };

    private static IEnumerable<string> Versions(string parent) => Directory.Exists(parent)
        ? Directory.EnumerateDirectories(parent).OrderByDescending(VersionOf).Select(folder => Path.Combine(folder, "bin"))
        : [];

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder).Split('@')[^1], out var version) ? version : 0;

    private static bool HasServer(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"));
}

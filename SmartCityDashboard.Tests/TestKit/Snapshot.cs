using SmartCityDashboard.Tests.Architecture;

namespace SmartCityDashboard.Tests.TestKit;

/// <summary>A document that a test writes from the code, so that it can't say anything else. Run the tests with WRITE_SNAPSHOTS=1 to write it anew.</summary>
public static class Snapshot
{
    /// <param name="path">From the root of the repository.</param>
    public static void IsCurrent(string path, IEnumerable<string> lines)
    {
        var file = Path.Combine(Repository.Root, path);
        var content = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("WRITE_SNAPSHOTS") == "1") File.WriteAllText(file, content);
        var written = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(written == content, $"{path} is stale. Write it anew with WRITE_SNAPSHOTS=1 dotnet test, read it and commit it.");
    }
}

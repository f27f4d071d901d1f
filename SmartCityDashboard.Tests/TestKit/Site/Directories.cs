using SmartCityDashboard.Tests.Architecture;

namespace SmartCityDashboard.Tests.TestKit.Site;

public static class Directories
{
    /// <summary>The build output of another project, in the configuration that the tests themselves were built in.</summary>
    public static string BuildOutputOf(string project)
    {
        var own = Path.Combine(Repository.Root, "SmartCityDashboard.Tests");
        return Path.Combine(Repository.Root, project, Path.GetRelativePath(own, AppContext.BaseDirectory));
    }
}

namespace SmartCityDashboard.Tests.TestKit.Machine;

/// <summary>Brings a package where the tests may: as root on Debian and its relatives, which is what a build server's container is.</summary>
public static class Debian
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(6);

    public static bool MayInstall => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version") && Command.OnPath("apt-get") is not null;

    /// <summary>Empty when the package is there now, else what apt said.</summary>
    public static async Task<string> InstallAsync(string package)
    {
        if (!MayInstall)
            return "the tests may not install it here (that takes root on Debian)";
        var done = await Command.RunAsync("bash", [Path.Combine(AppContext.BaseDirectory, "TestKit/Machine/apt-install.sh"), package], Limit);
        return done.ExitCode == 0 ? "" : $"apt-get could not install {package}: {done.LastLine}";
    }
}

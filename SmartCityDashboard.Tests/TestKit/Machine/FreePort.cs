using System.Net;
using System.Net.Sockets;

namespace SmartCityDashboard.Tests.TestKit.Machine;

/// <summary>A loopback port that is free now, for programs that can't choose one themselves and tell.</summary>
public static class FreePort
{
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

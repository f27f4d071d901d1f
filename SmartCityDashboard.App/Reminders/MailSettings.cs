namespace SmartCityDashboard.App.Reminders;

public enum MailSecurity
{
    /// <summary>Plain at first, then encrypted; refused when the server can not.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte.</summary>
    Tls,

    /// <summary>In the open; only without a password.</summary>
    None,
}

/// <summary>The mail server, and what letters say of where they come from.</summary>
/// <param name="User">Null where the server asks for none.</param>
/// <param name="From">An address, with or without a name.</param>
/// <param name="BaseAddress">The site's address as people write it: the links of letters begin with it.</param>
public sealed record MailSettings(string Host, int Port, MailSecurity Security, string? User, string? Password, string From, Uri BaseAddress)
{
    public const string Section = "Mail";

    /// <summary>An address of the site in full.</summary>
    public string Link(string path) => BaseAddress.AbsoluteUri.TrimEnd('/') + path;
}

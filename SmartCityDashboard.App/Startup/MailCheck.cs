using MimeKit;
using SmartCityDashboard.App.Reminders;

namespace SmartCityDashboard.App.Startup;

/// <summary>The rules of the mail settings. Without a host nothing is sent.</summary>
internal static class MailCheck
{
    private const string Host = "Mail:Host", User = "Mail:User", Password = "Mail:Password", From = "Mail:From", Security = "Mail:Security", BaseAddress = "Mail:BaseAddress";

    public static MailSettings? Read(SettingsReader reader)
    {
        var host = reader.Text(Host);
        var port = reader.Number("Mail:Port", 587, 1, 65535);
        var security = reader.OneOf(Security, MailSecurity.StartTls);
        var (user, password) = (reader.Text(User), reader.Text(Password));
        var (from, address) = (reader.Text(From), reader.Address(BaseAddress));
        if (host is null)
        {
            foreach (var name in (string[])[User, Password, From, BaseAddress])
                if (reader.Text(name) is not null) reader.Fault(name, $"is of no use without {Host}.");
            return null;
        }

        if (from is null || !MailboxAddress.TryParse(from, out var sender) || !sender.Address.Contains('@', StringComparison.Ordinal))
            reader.Fault(From, from is null ? "is missing. It is the address that letters come from." : $"“{from}” is no e-mail address.");
        if (reader.Text(BaseAddress) is null)
            reader.Fault(BaseAddress, "is missing. It is the address of this site, for the links in letters.");
        if (user is null != password is null)
            reader.Fault(user is null ? User : Password, $"is missing, and {(user is null ? Password : User)} is there.");
        if (password is not null && security == MailSecurity.None)
            reader.Fault(Security, "must not be None with a password, which would be sent in the open.");
        return from is null || address is null ? null : new(host, port, security, user, password, from, address);
    }
}

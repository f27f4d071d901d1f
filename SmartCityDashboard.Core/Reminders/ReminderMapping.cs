using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.Core.Reminders;

internal sealed class ReminderMapping : IEntityTypeConfiguration<Delivery>, IEntityTypeConfiguration<ReminderChoice>
{
    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("ReminderDeliveries");
        // Once, whatever two instances believe.
        delivery.HasIndex(row => new { row.MemberId, row.Kind, row.Week }).IsUnique();
        delivery.HasIndex(row => new { row.Week, row.State });
        delivery.HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId);
    }

    public void Configure(EntityTypeBuilder<ReminderChoice> choice)
    {
        choice.ToTable("ReminderChoices");
        choice.HasKey(row => row.MemberId);
        choice.Property(row => row.MemberId).ValueGeneratedNever();
        choice.Property(row => row.Language).HasMaxLength(2);
        choice.Property(row => row.CalendarHash).HasMaxLength(64);
        choice.HasIndex(row => row.CalendarHash).IsUnique();
        choice.HasOne<Member>().WithOne().HasForeignKey<ReminderChoice>(row => row.MemberId);
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FollowUpNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AdoptedById",
                table: "ProcessVersionsHistory",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AdoptedById",
                table: "ProcessVersions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClosedById",
                table: "FollowUpActionsHistory",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClosedById",
                table: "FollowUpActions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmittedById",
                table: "BusinessReportsHistory",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmittedById",
                table: "BusinessReports",
                type: "uuid",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AdoptedById",
                table: "ProcessVersionsHistory");

            migrationBuilder.DropColumn(
                name: "AdoptedById",
                table: "ProcessVersions");

            migrationBuilder.DropColumn(
                name: "ClosedById",
                table: "FollowUpActionsHistory");

            migrationBuilder.DropColumn(
                name: "ClosedById",
                table: "FollowUpActions");

            migrationBuilder.DropColumn(
                name: "SubmittedById",
                table: "BusinessReportsHistory");

            migrationBuilder.DropColumn(
                name: "SubmittedById",
                table: "BusinessReports");
        }
    }
}

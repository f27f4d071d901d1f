using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UndoneImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "UndoneAt",
                table: "ImportBatches",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UndoneBy",
                table: "ImportBatches",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "UndoneByMember",
                table: "ImportBatches",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "UndoneAt",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "UndoneBy",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "UndoneByMember",
                table: "ImportBatches");
        }
    }
}
